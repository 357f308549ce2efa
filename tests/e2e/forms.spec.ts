import { expect, test } from './fixtures.ts';

test.describe('without JavaScript, over plain http', { tag: '@once' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a form does its work: the appearance is chosen and every page keeps it', async ({
		page
	}) => {
		await page.goto('/settings');
		await page.locator('button[name=appearance][value=dark]').click();
		await expect(page).toHaveURL(/\/settings$/);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.goto('/decks');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.goto('/settings');
		await page.locator('button[name=appearance][value=system]').click();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	});
});
