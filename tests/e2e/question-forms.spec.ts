/** Every form that the app marks: right, wrong, and taken back. */
import type { Page } from '@playwright/test';
import { TAKES } from '../../src/lib/question/question.ts';
import { askedAs } from '../forms/asked.ts';
import { askedFirst, askedLater } from '../forms/where-asked.ts';
import { answer } from './answering.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { dayAsking, shippedDeck, studyOn } from './later-day.ts';
import { deckOf, offer } from './study-decks.ts';

test.use({ timezoneId: 'UTC' });
test.slow();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { name, exact: typeof name === 'string' });
const wrong = (page: Page) => heading(page, /^(Not quite|0 of \d|\d of \d)$/);

/** Nothing sticks out at the side, and axe finds nothing, in either theme, also with large text. */
async function expectGood(page: Page) {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
	await expectRoomForLargeText(page);
}

for (const [form, id] of askedLater) {
	const deck = shippedDeck(id);
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
		await expect(wrong(page)).toBeVisible();
		await expectAccessible(page);
		await button(page, 'Undo').click();
		await expect(heading(page, day.question.prompt)).toBeVisible();
		await answer(page, day.question, true);
		await expect(heading(page, /^Right/)).toBeVisible();
	});
}

for (const form of askedFirst.filter((one) => TAKES[one] !== 'grade'))
	test(`${form}: wrong is told, and right is right`, { tag: '@once' }, async ({ page }) => {
		const deck = deckOf(form);
		const { question } = askedAs(form, [{ deck, file: '' }]);
		await offer(page, deck);
		for (const right of [false, true]) {
			await page.goto('/study');
			await answer(page, question, right);
			await expect(right ? heading(page, /^Right/) : wrong(page)).toBeVisible();
			await expect(page.getByRole('note', { name: 'Footnote' })).toContainText('As of');
			await button(page, 'Undo').click();
		}
	});
