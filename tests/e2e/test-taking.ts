/** Taking tests the way a person does, for specs about them. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { entriesIn, logOnDevice } from './stored.ts';

/** Begins a test at an address of a set-up page; returns the address of the test under way. */
export async function beginTest(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page).toHaveURL(/\/test\/run\//);
	await atQuestion(page, 1);
	return page.url();
}

/** Waits until a question is on the screen. */
export const atQuestion = (page: Page, n: number) =>
	expect(page.getByRole('main').getByText(new RegExp(`^Question ${n} of`))).toBeVisible();

export const next = (page: Page) => page.getByRole('button', { name: /^(Next|Finish)$/ }).click();

/** What a question is answered with, whatever its form. A map is fetched before it can be, and so is what reads typed answers. */
function fieldsOf(page: Page) {
	const [radios, boxes] = [page.getByRole('radio'), page.getByRole('checkbox')];
	const answers = page.getByRole('group', { name: /^(Answers to match|Groups|What to put)/ });
	const map = page.getByText('Choose from a list instead');
	const text = page.getByRole('textbox');
	return { radios, boxes, answers, map, text, any: radios.or(boxes).or(answers).or(map).or(text) };
}

/** Waits until the question on the screen can be answered. */
export const answerable = (page: Page) => expect(fieldsOf(page).any.first()).toBeVisible();

/** Gives the question on the screen some answer, whatever its form; where one is typed, it is `typed`. */
export async function answerSomehow(page: Page, typed = 'Georgia') {
	const { radios, boxes, answers, map, text } = fieldsOf(page);
	await answerable(page);
	if (await map.isVisible()) {
		await map.click();
		await boxes.first().click();
	} else if ((await radios.count()) > 0) await radios.first().check();
	else if ((await boxes.count()) > 0) await boxes.first().check();
	else if ((await answers.count()) > 0) await answers.getByRole('button').first().click();
	else await text.fill(typed);
}

/** Hands in from wherever the test is. */
export async function handIn(page: Page) {
	const overview = page.getByRole('dialog', { name: 'Overview' });
	// It may just be opening by itself, behind the last question.
	await expect(async () => {
		if (!(await overview.isVisible()))
			await page.getByRole('button', { name: 'Overview' }).click({ timeout: 1000 });
		await expect(overview).toBeVisible({ timeout: 1000 });
	}).toPass();
	await overview.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByRole('heading', { name: /^(Result|Handed in)$/, level: 1 })).toBeVisible();
}

/** What of the review log came from tests. */
export async function testEntries(page: Page) {
	const entries = entriesIn(await page.evaluate(logOnDevice));
	return {
		reviews: entries.flatMap((entry) =>
			entry.kind === 'review' && entry.mode === 'test' ? [entry] : []
		),
		tests: entries.flatMap((entry) => (entry.kind === 'test' ? [entry.test] : []))
	};
}
