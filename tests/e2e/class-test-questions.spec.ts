/** A test put together by its teacher: its questions ordered, swapped, removed and added, and tried. */
import type { Page } from '@playwright/test';
import { takes, type Question } from '../../src/lib/question/question.ts';
import { giveTest, paperOf } from './class-room.ts';
import { begin, test } from './class-test-room.ts';
import { expect, expectAccessible } from './fixtures.ts';
import { atQuestion } from './test-taking.ts';

test.use({ allowedErrors: /status of (404|409)/ });

/** What the questions of a page ask, in their order. */
const prompts = (page: Page) => page.locator('li[id^=q] .prompt').allTextContents();
const opensLater = () => {
	const soon = Date.now() + 3_600_000;
	return { opens: soon, closes: soon + 3_600_000 };
};

/** What is ticked to be right, or wrong, where one of several answers is. */
function tickFor(question: Question, right: boolean): string {
	if (takes(question, 'truth')) return question.key === right ? 'True' : 'False';
	if (!takes(question, 'option')) throw new Error(`Nothing to tick in ${question.form}.`);
	const wrong = (question.key + 1) % question.options.length;
	return question.options[right ? question.key : wrong]!.text;
}

/** Orders, swaps, removes and adds; the same with and without JavaScript. */
async function putTogether(page: Page, inClass: string, given: string) {
	const stored = async () => (await paperOf(inClass, given)).map(({ question }) => question.prompt);
	await page.goto(`/teach/${inClass}/tests/${given}`);
	await page.getByRole('link', { name: 'Questions', exact: true }).click();
	await expect(page.getByText('4 questions, 4 points.')).toBeVisible();
	const [a, b, c, d] = await prompts(page);
	await page.getByRole('button', { name: /^Down.*Question 1$/ }).click();
	await expect.poll(() => prompts(page)).toEqual([b, a, c, d]);
	await page.getByRole('button', { name: /^Up.*Question 4$/ }).click();
	await expect.poll(() => prompts(page)).toEqual([b, a, d, c]);
	await page.getByRole('button', { name: /^Remove.*Question 2$/ }).click();
	await expect.poll(() => prompts(page)).toEqual([b, d, c]);
	await expect(page.getByText('3 questions, 3 points.')).toBeVisible();
	expect(await stored()).toEqual([b, d, c]);

	await page.getByRole('link', { name: /^Swap.*Question 2$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Swap question 2' })).toBeVisible();
	await expect(page.getByText('Now it asks:')).toBeVisible();
	await page.getByLabel('With these words').fill('Kyrgyzstan');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/q=Kyrgyzstan/);
	const first = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: /^Take this/ }) });
	const swapped = await first.first().locator('.prompt').textContent();
	await first
		.first()
		.getByRole('button', { name: /^Take this/ })
		.click();
	await expect.poll(() => prompts(page)).toEqual([b, swapped, c]);

	await page.getByRole('link', { name: 'Add a question' }).click();
	await page.getByLabel('From the deck').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/deck=/);
	const added = await first.first().locator('.prompt').textContent();
	await first
		.first()
		.getByRole('button', { name: /^Take this/ })
		.click();
	await expect.poll(() => prompts(page)).toEqual([b, swapped, c, added]);
	expect(await stored()).toEqual([b, swapped, c, added]);
}

test(
	'questions are ordered, swapped, removed and added',
	{ tag: '@once' },
	async ({ page, room }) => {
		test.slow();
		const given = await giveTest(room.id, opensLater());
		await putTogether(page, room.id, given);
		// What two questions give away is said beside both.
		await page.getByRole('link', { name: 'Add a question' }).click();
		await expect(page.getByText(/^Look at this beside question/).first()).toBeVisible();
	}
);

test('… and without JavaScript', { tag: '@once' }, async ({ room }) => {
	test.slow();
	await putTogether(await room.plain(), room.id, await giveTest(room.id, opensLater()));
});

test(
	'once a pupil has begun, and where somebody else was faster, nothing changes, and that is said',
	{ tag: '@once' },
	async ({ page, room }) => {
		const given = await giveTest(room.id);
		const address = `/teach/${room.id}/tests/${given}/questions`;
		await page.goto(address);
		const before = await prompts(page);
		const other = await room.plain();
		await other.goto(address);
		await other.getByRole('button', { name: /^Down.*Question 1$/ }).click();
		await page.getByRole('button', { name: /^Down.*Question 2$/ }).click();
		await expect(page.getByText('That had changed in the meantime.')).toBeVisible();
		const [a, b, ...rest] = before;
		await expect.poll(() => prompts(page)).toEqual([b, a, ...rest]);

		const phone = await room.phoneOf(await room.seat('Anna'));
		await begin(phone, room.id);
		await atQuestion(phone, 1);
		await page.getByRole('button', { name: /^Down.*Question 1$/ }).click();
		await expect(
			page.getByText('Somebody has begun: the questions stay as they are.')
		).toBeVisible();
		await expect(page.getByRole('button', { name: /^(Up|Down|Remove)/ })).toHaveCount(0);
		expect(await prompts(page)).toEqual([b, a, ...rest]);
	}
);

test(
	'a test is tried as a pupil would, and nothing of it is kept',
	{ tag: '@once' },
	async ({ page, room }) => {
		test.slow();
		const given = await giveTest(room.id, {
			...opensLater(),
			questions: 3,
			shuffled: false,
			forms: ['pick']
		});
		const paper = await paperOf(room.id, given);
		await page.goto(`/teach/${room.id}/tests/${given}`);
		await page.getByRole('link', { name: 'Preview' }).click();
		for (const [i, { question }] of paper.entries()) {
			await expect(page.getByText(`Question ${i + 1} of 3`, { exact: true }).first()).toBeVisible();
			// All but the last are answered right.
			await page.getByRole('radio', { name: tickFor(question, i < 2), exact: true }).check();
			if (i < 2) await page.getByRole('button', { name: 'Next' }).click();
		}
		await page.getByRole('button', { name: 'Hand in' }).click();
		await expect(page.getByRole('heading', { name: '67 % reached' })).toBeVisible();
		await expect(page.locator('#q3')).toContainText('0 points');
		await expectAccessible(page);
		await page.goto(`/teach/${room.id}/tests/${given}`);
		await expect(page.getByText('of 0 handed in')).toBeVisible();
		const plain = await room.plain();
		await plain.goto(`/teach/${room.id}/tests/${given}/preview`);
		await expect(plain.getByText(/^Trying it takes JavaScript/)).toBeVisible();
		for (const { question } of paper)
			await expect(plain.getByRole('heading', { name: question.prompt }).first()).toBeVisible();
	}
);

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`the pages for choosing and trying are accessible in ${colorScheme}, and fit a small phone and a desktop`,
		{ tag: '@once' },
		async ({ page, room }) => {
			test.slow();
			const given = await giveTest(room.id, { ...opensLater(), questions: 8 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			for (const path of ['questions', 'questions/choose?item=1', 'preview'])
				for (const viewport of [
					{ width: 360, height: 620 },
					{ width: 1280, height: 800 }
				]) {
					await page.setViewportSize(viewport);
					await page.goto(`/teach/${room.id}/tests/${given}/${path}`);
					await expectAccessible(page);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(wide, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
				}
		}
	);
