/** Finding cards again: by words across all decks, without a network too, and by their stars. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { startApp } from './server.ts';
import { arabicDeck, deckOf, offer } from './study-decks.ts';

const JAPAROV = '/decks/near-abroad-2022/cards/president-of-kyrgyzstan/backward';
const status = (page: Page) => page.getByRole('main').getByRole('status');
const found = (page: Page) => page.locator('.found').getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

test('the page of decks leads to cards of all of them, and back to what was looked for', async ({
	page
}) => {
	await page.goto('/decks');
	await page.getByRole('searchbox', { name: 'Search all decks' }).fill('KÁZAKHSTAN');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\?q=/);
	await expect(status(page)).toHaveText(/^\d+ cards found$/);
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
	await expectAccessible(page);
	const first = found(page).first().getByRole('link');
	const question = await first.locator('.question').textContent();
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
	await page.goBack();
	await expect(search(page)).toHaveValue('KÁZAKHSTAN');
	await expect(found(page).first()).toBeVisible();
});

test('nothing is listed before anything is asked, and what is not found is said', async ({
	page
}) => {
	await page.goto('/search');
	await expect(status(page)).toHaveText(/^Type a word/);
	await expect(found(page)).toHaveCount(0);
	await search(page).fill('photosynthesis');
	await expect(page.getByText('No deck holds “photosynthesis”.')).toBeVisible();
	await page.getByRole('link', { name: 'Search for something else' }).click();
	await expect(search(page)).toBeFocused();
	await expect(search(page)).toHaveValue('');
});

test('a deck that runs the other way is found as people type it', async ({ page }) => {
	await offer(page, deckOf('choice'), arabicDeck);
	await page.goto('/search');
	await expect(status(page)).toHaveText(/^Type a word/);
	await search(page).fill('القاهره');
	await expect(status(page)).toHaveText('1 card found');
	await expect(page.locator('.found section')).toHaveAttribute('dir', 'rtl');
});

test('a starred card is found again, on its page, among its deck, and across decks', async ({
	page
}) => {
	await page.goto(JAPAROV);
	const star = page.getByRole('button', { name: 'Star this card' });
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await expectAccessible(page);

	await page.goto('/search');
	await page.getByLabel('Show').selectOption('starred');
	await expect(status(page)).toHaveText('1 card found');
	await expect(found(page)).toContainText('Starred');
	await page.goto('/decks/near-abroad-2022/cards?show=starred');
	await expect(page.locator('.box').getByRole('listitem')).toHaveCount(1);

	await page.goto(JAPAROV);
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	await page.goto('/search?show=starred');
	await expect(page.getByText('No card is like that just now.')).toBeVisible();
});

test.describe('@once without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('all decks are searched on the device', async ({ page, context }) => {
		const app = await startApp();
		await page.goto(`${app.url}/decks`);
		await offlineReady(page);
		await app.stop();
		await context.setOffline(true);
		await page.getByRole('searchbox', { name: 'Search all decks' }).fill('Kazakhstan');
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText(/^\d+ cards found$/);
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
	});
});
