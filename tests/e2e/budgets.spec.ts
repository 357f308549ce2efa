import { fileURLToPath } from 'node:url';
import { weigh } from '../bench/budgets.ts';
import { expect, test } from './fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.describe('the budget of the study page', { tag: '@once' }, () => {
	test('counts every script that a sitting loads', async ({ page }) => {
		const counted = new Set(
			weigh(root)
				.filter(({ what }) =>
					/\/study, a first|beside an answer|an answer’s footnote|results in parts|a push by|who is named|^Flags/.test(
						what
					)
				)
				.flatMap(({ files }) => files)
		);
		const loaded = new Set<string>();
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (pathname.endsWith('.js')) loaded.add(pathname.slice(1));
		});
		// On a day whose first two questions are plain: what others take is weighed by itself.
		await page.clock.setFixedTime(Date.UTC(2026, 0, 5, 12));
		await page.goto('/study');
		const answers = page.getByRole('group', { name: 'Answers' }).getByRole('button');
		await answers.first().click();
		await expect(page.locator('#verdict')).toBeVisible();
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		await expect(page.locator('#verdict')).toBeHidden();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		expect(loaded.size).toBeGreaterThan(3);
		expect([...loaded].filter((file) => !counted.has(file))).toEqual([]);
	});
});
