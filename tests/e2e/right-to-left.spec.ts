/** Decks that are written from right to left, and pages that are as wide as the screen, whatever a deck says. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { backArrow, englishCounts, sideways } from './layout.ts';
import { offer } from './study-decks.ts';
import { fixtureDeck, inLanguage, TO_THE_LEFT, withLongTitle } from './written-decks.ts';

const arabic = fixtureDeck('arabic');
const everyKind = fixtureDeck('every-kind');

/** The list of decks, as the device knows it: the server draws the page with its own. */
async function openDecks(page: Page) {
	await page.goto('/settings');
	await page.getByRole('navigation').getByRole('link', { name: 'Decks', exact: true }).click();
	await expect(page).toHaveURL(/\/decks$/);
	await expect(page.getByRole('heading', { name: 'Decks', level: 1 })).toBeVisible();
}

async function openDeck(page: Page, title: string) {
	await openDecks(page);
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

const expectNoSideways = async (page: Page, where: string) =>
	expect(await page.evaluate(sideways), where).toBe(0);

/** Where a deck's page leads, and what is seen there once it is whole. */
const AHEAD = [
	['Browse the cards', (page: Page) => page.getByRole('status').filter({ hasText: /card/ })],
	['Study this deck', (page: Page) => page.getByRole('group', { name: 'Answers' })],
	['Plan an exam', (page: Page) => page.getByRole('button', { name: 'Save' })],
	['Test yourself', (page: Page) => page.getByRole('button', { name: 'Begin' })]
] as const;

for (const width of [320, 360])
	test(
		`nothing of a deck is wider than ${width} px, also where a title is one long word`,
		{ tag: '@once' },
		async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height: 640 });
			const decks = [arabic, everyKind].flatMap((deck) => [deck, withLongTitle(deck)]);
			await offer(page, ...decks);
			await openDecks(page);
			await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(decks.length);
			await expectNoSideways(page, 'the list');
			for (const { id, title, facts } of decks) {
				await page.locator(`main a[href="/decks/${id}"]`).click();
				await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
				await expect(page.locator('main .fact')).toHaveCount(facts.length);
				await expectNoSideways(page, id);
				for (const [link, whole] of AHEAD) {
					await page.getByRole('link', { name: link }).click();
					await expect(whole(page).first()).toBeVisible();
					await expectNoSideways(page, `${link}: ${id}`);
					await page.goBack();
					await expect(page.locator('main .fact')).toHaveCount(facts.length);
				}
				await page.goBack();
			}
		}
	);

for (const lang of TO_THE_LEFT)
	test(`a deck in ${lang} stands the other way round, and leads back to the right`, async ({
		page
	}) => {
		const deck = inLanguage(arabic, lang);
		await offer(page, deck);
		await openDeck(page, deck.title);
		const facts = page.locator('main .facts').first();
		await expect(facts).toHaveCSS('background-position', /^calc\(100% - \d+px\)/);
		await page.getByRole('link', { name: 'Browse the cards' }).click();
		await expect(page.getByRole('link', { name: deck.title })).toBeVisible();
		expect(await page.evaluate(backArrow)).toBe('right');
	});

test.describe('to a reader of a language that runs to the left', () => {
	test.use({ language: 'en-XB' });

	test('every card in a list stands as the page does, whatever its deck is written in', async ({
		page
	}) => {
		const decks = [everyKind, ...TO_THE_LEFT.map((lang) => inLanguage(arabic, lang))];
		await offer(page, ...decks);
		await page.goto('/settings');
		await page.locator('nav a[href="/decks"]').click();
		for (const { id, dir, lang } of decks) {
			const title = page.locator(`main a[href="/decks/${id}"]`);
			await expect(title).toHaveAttribute('dir', dir);
			await expect(title).toHaveAttribute('lang', lang);
			const card = page.locator('main .card', { has: page.locator(`a[href="/decks/${id}"]`) });
			await expect(card).toHaveCSS('direction', 'rtl');
			await expect(card).toHaveCSS('background-position', /^calc\(100% - \d+px\)/);
		}
	});
});

test('a deck in English leads back to the left', { tag: '@once' }, async ({ page }) => {
	await offer(page, everyKind);
	await openDeck(page, everyKind.title);
	await page.getByRole('link', { name: 'Browse the cards' }).click();
	await expect(page.getByRole('link', { name: everyKind.title })).toBeVisible();
	expect(await page.evaluate(backArrow)).toBe('left');
});

test('English counts beside Arabic are read in their order', async ({ page }) => {
	await offer(page, arabic);
	await openDecks(page);
	await expect(page.getByText('3 facts · 6 cards')).toBeVisible();
	// In the list they stand in a card of ours, and not within the deck's own words.
	expect((await page.evaluate(englishCounts)).jumbled).toEqual([]);
	await page.getByRole('link', { name: arabic.title }).click();
	await expect(page.getByRole('heading', { name: arabic.title, level: 1 })).toBeVisible();
	const { all, jumbled } = await page.evaluate(englishCounts);
	expect(all.length).toBeGreaterThan(0);
	expect(jumbled).toEqual([]);
});
