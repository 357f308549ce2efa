/** The further forms, each on a shipped deck, on a day when it is asked: by touch and by keyboard. */
import type { Page } from '@playwright/test';
import type { PlacingQuestion, Question } from '../../src/lib/question/question.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { dayAsking, shippedDeck, studyOn } from './later-day.ts';

test.use({ timezoneId: 'UTC' });
test.slow();

const nearAbroad = shippedDeck('near-abroad-2022');
const blocs = shippedDeck('post-soviet-blocs');
const votes = shippedDeck('world-votes-es-11-1');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { name, exact: typeof name === 'string' });
const check = (page: Page) => button(page, 'Check').click();

/** Nothing sticks out at the side, and axe finds nothing, in either theme, also with large text. */
async function expectGood(page: Page) {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
	await expectRoomForLargeText(page);
}

/** Puts the answer of each row where it belongs, or all of them one row further. */
async function place(page: Page, question: PlacingQuestion, right: boolean) {
	const answers = page.getByRole('group', { name: /Answers to match|Groups|What to put in order/ });
	const key = right ? question.key : [...question.key.slice(1), ...question.key.slice(0, 1)];
	for (const at of key) {
		const name = question.answers[at]?.text ?? '';
		await answers.getByRole('button', { name, exact: true }).click();
	}
}

async function answer(page: Page, question: Question, right: boolean) {
	switch (question.form) {
		case 'odd-one-out': {
			const other = (question.key + 1) % question.options.length;
			return page
				.getByRole('group', { name: 'Answers' })
				.getByRole('button')
				.nth(right ? question.key : other)
				.click();
		}
		case 'true-false':
			return button(page, question.key === right ? 'True' : 'False').click();
		case 'multi-select': {
			for (const { text, card } of question.options)
				if ((card !== undefined) === right) await page.getByLabel(text, { exact: true }).check();
			return check(page);
		}
		case 'match':
		case 'group':
		case 'order':
			await place(page, question, right);
			return check(page);
		case 'map': {
			await page.getByText('Choose from a list instead').click();
			const names = right ? question.items.map(({ text }) => text) : ['China'];
			for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
			return page.getByRole('button', { name: /^Check/ }).click();
		}
		case 'number':
			await page.getByRole('textbox').fill(right ? question.answer.text : '987654');
			return check(page);
		default:
			throw new Error(`not for ${question.form}`);
	}
}

const forms = [
	['true-false', nearAbroad],
	['odd-one-out', nearAbroad],
	['multi-select', nearAbroad],
	['match', nearAbroad],
	['order', nearAbroad],
	['number', nearAbroad],
	['group', votes],
	['map', blocs]
] as const;

for (const [form, deck] of forms) {
	// On a wide screen it is enough to see the ones that are laid out differently there.
	const tag = form === 'map' || form === 'match' ? [] : '@once';
	test(`${form}: right is right, with its footnote`, { tag }, async ({ page }) => {
		const day = dayAsking(deck, form);
		await studyOn(page, deck, day);
		await expect(heading(page, day.question.prompt)).toBeVisible();
		await expectGood(page);
		await answer(page, day.question, true);
		await expect(heading(page, /^Right/)).toBeVisible();
		await expect(page.getByRole('note', { name: 'Footnote' })).toContainText('As of');
		await expectGood(page);
		await button(page, 'Next').click();
		await expect(heading(page, day.question.prompt)).toBeHidden();
	});

	test(`${form}: wrong is told, and can be taken back`, { tag: '@once' }, async ({ page }) => {
		const day = dayAsking(deck, form);
		await studyOn(page, deck, day);
		await answer(page, day.question, false);
		await expect(heading(page, /^(Not quite|0 of \d|\d of \d)$/)).toBeVisible();
		await expectAccessible(page);
		await button(page, 'Undo').click();
		await expect(heading(page, day.question.prompt)).toBeVisible();
		await answer(page, day.question, true);
		await expect(heading(page, /^Right/)).toBeVisible();
	});
}
