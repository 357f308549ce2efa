import { expect, expectAccessible, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';

const NEAR_ABROAD = 'near-abroad-2022';

test('before the first review it says what will be here', { tag: '@once' }, async ({ page }) => {
	await page.goto('/progress');
	await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
	await page.getByRole('link', { name: 'Choose a deck' }).click();
	await expect(page).toHaveURL(/\/decks$/);
});

test('what was learnt, is coming and was done stands there in numbers', async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(page, [
		...cards.slice(0, 6).map((card) => ({ card, daysAgo: 2, grade: 3 as const })),
		...cards.slice(6, 8).map((card) => ({ card, daysAgo: 0.02, grade: 1 as const }))
	]);
	await page.goto('/progress');
	const deck = page.getByRole('listitem').filter({ hasText: 'The near abroad, 2022' });
	await expect(deck).toContainText('Known 6');
	await expect(deck).toContainText('Learning 2');
	await expect(deck).toContainText(`New ${cards.length - 8}`);
	await expect(page.getByRole('listitem').filter({ hasText: /^8 reviews$/ })).toBeVisible();

	const tables = page.getByText('As a table');
	await tables.first().click();
	const forecast = page.getByRole('table').first();
	await expect(forecast.getByRole('row')).toHaveCount(31);
	const due = await forecast.getByRole('cell').allTextContents();
	expect(due.reduce((sum, text) => sum + Number(text), 0)).toBe(8);

	await tables.last().click();
	const done = await page.getByRole('table').last().getByRole('cell').allTextContents();
	expect(done.reduce((sum, text) => sum + Number(text), 0)).toBe(8);
	await expectAccessible(page);
});
