/** What is far too much, pasted where words are typed: a page goes on answering, and says what is not there. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteInto, pasteNew } from './own-lists.ts';

const rows = (count: number) =>
	Array.from({ length: count }, (_, i) => `Wort ${i}\tword ${i}`).join('\n');
const lines = (page: Page) => page.getByRole('list', { name: 'Your cards' }).getByRole('listitem');
const cut = (page: Page) => page.getByText('That was more than 20,000 lines.');
/** All that a page draws: a phone stands still where it is a hundred thousand. */
const drawn = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const MOST_DRAWN = 3_000;

test.describe('far too much', { tag: '@once' }, () => {
	test('a hundred thousand lines become the cards that a deck may have, and few of them are drawn', async ({
		page
	}) => {
		test.slow();
		await pasteNew(page, rows(100_000));
		await expect(cut(page)).toBeVisible();
		await expect(page.getByText('Saved on this device')).toBeVisible();
		await expect(lines(page)).toHaveCount(100);
		expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
		await page.getByRole('button', { name: 'Show 19,9' }).click();
		await expect(lines(page)).toHaveCount(200);
		await page.reload();
		await expect(lines(page)).toHaveCount(100);
		await expect(page.getByRole('textbox', { name: 'Front of card 20000' })).toHaveValue(
			'Wort 19999'
		);
	});

	test('into a list that is there they come after its line, and go again by one tap', async ({
		page
	}) => {
		test.slow();
		await pasteNew(page, 'eins\tone\nzwei\ttwo');
		await expect(page.getByText('Saved on this device')).toBeVisible();
		await pasteInto(page.getByRole('textbox', { name: 'Front of card 3' }), rows(21_000));
		await expect(cut(page)).toBeVisible();
		await expect(lines(page)).toHaveCount(100);
		expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByRole('textbox', { name: 'Front of card 1', exact: true })).toHaveValue(
			'eins'
		);
		await expect(lines(page)).toHaveCount(5);
	});

	test('a line that is longer than a card holds says so, and takes what fits', async ({ page }) => {
		await pasteNew(page, 'lorem ipsum '.repeat(400_000));
		await expect(
			page.getByRole('main').getByText(/^More than 4,000 characters do not fit/)
		).toBeVisible();
		const front = page.getByRole('textbox', { name: 'Front of card 1', exact: true });
		expect((await front.inputValue()).length).toBe(4_000);
	});

	test('the page of a long deck draws its beginning, more when asked, and wherever a link leads', async ({
		page
	}) => {
		test.slow();
		await pasteNew(page, rows(1_000));
		await expect(page.getByText('Saved on this device')).toBeVisible();
		await page.goto('/decks');
		await page.getByRole('link', { name: /^My list/ }).click();
		const facts = page.getByRole('link', { name: /^Fact \d/ });
		await expect(facts).toHaveCount(100);
		await page.getByRole('button', { name: 'Show 100 more' }).click();
		await expect(facts).toHaveCount(200);
		await expect(facts.nth(100), 'whoever goes on with keys goes on there').toBeFocused();
		const link = await facts.last().getAttribute('href');
		await page.goto(page.url().split('#')[0] + String(link));
		await page.reload();
		await expect(facts).toHaveCount(200);
		await expect(facts.last()).toBeInViewport();
	});
});
