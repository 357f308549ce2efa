import { fileURLToPath } from 'node:url';
import { weigh } from '../bench/budgets.ts';
import { expect, test } from './fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.describe('the budget of the study page', { tag: '@once' }, () => {
	test('counts every script that a first sitting loads', async ({ page }) => {
		const counted = weigh(root).find(({ what }) => what.includes('/study, a first'))?.files ?? [];
		const loaded = new Set<string>();
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (pathname.endsWith('.js')) loaded.add(pathname.slice(1));
		});
		await page.goto('/study');
		const question = page.getByRole('main').getByRole('button');
		await expect(question.first()).toBeVisible();
		await page.keyboard.press('1');
		await page.keyboard.press('Enter');
		await page.waitForLoadState('networkidle');
		expect(loaded.size).toBeGreaterThan(3);
		expect([...loaded].filter((file) => !counted.includes(file))).toEqual([]);
	});
});
