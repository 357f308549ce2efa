import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { backupWith, cardsOfDeck, forgetfulLog, importFile } from './learner.ts';

const NEAR_ABROAD = 'near-abroad-2022';

/** Settings of somebody who has studied for months, and forgets faster than most. */
async function studiedForMonths(page: Page) {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await importFile(page, backupWith(forgetfulLog(cards, 80, 8)));
	await page.reload();
	return page.getByRole('region', { name: 'Fitted to you' });
}

test('with few reviews it says how many are needed', { tag: '@once' }, async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await importFile(page, backupWith(forgetfulLog(cards, 10, 4)));
	const part = page.getByRole('region', { name: 'Fitted to you' });
	await page.reload();
	await expect(
		part.getByText(/^\d+ reviews to learn from so far; 400 are needed\.$/)
	).toBeVisible();
	await expect(part.getByRole('meter', { name: 'Reviews to learn from' })).toBeVisible();
	await expect(part.getByRole('button')).toHaveCount(0);
});

test(
	'fitted predictions are shown, used, undone and given up again',
	{ tag: '@once' },
	async ({ page }) => {
		const part = await studiedForMonths(page);
		await expect(part.getByText('In use: the standard')).toBeVisible();
		await part.getByRole('button', { name: 'Fit to my memory' }).click();
		await expect(part.getByText(/^Better by [\d.]+ %/)).toBeVisible();
		await expect(part.getByText(/cards? comes? back sooner/)).toBeVisible();
		await part.getByText('How long a new card lasts').click();
		await expect(part.getByRole('row')).toHaveCount(5);
		await expectAccessible(page);

		await part.getByRole('button', { name: 'Use it' }).click();
		await expect(part.getByText('In use: predictions fitted to your own memory.')).toBeVisible();
		await part.getByRole('button', { name: 'Undo' }).click();
		await expect(part.getByText('In use: the standard')).toBeVisible();

		await part.getByRole('button', { name: 'Fit to my memory' }).click();
		await part.getByRole('button', { name: 'Use it' }).click();
		await expect(part.getByText('In use: predictions fitted to your own memory.')).toBeVisible();
		await page.reload();
		await expect(part.getByText('In use: predictions fitted to your own memory.')).toBeVisible();
		await part.getByRole('button', { name: 'Fit to my memory' }).click();
		await expect(part.getByText('Nothing to gain for now')).toBeVisible();
		await part.getByRole('button', { name: 'Back to the standard' }).click();
		await expect(part.getByText('In use: the standard')).toBeVisible();
		await part.getByRole('button', { name: 'Undo' }).click();
		await expect(part.getByText('In use: predictions fitted to your own memory.')).toBeVisible();
	}
);

test('what is said to change is what changes', { tag: '@once' }, async ({ page }) => {
	const part = await studiedForMonths(page);
	const dueToday = async () => {
		await page.goto('/progress');
		await page.getByText('As a table').first().click();
		const today = page.getByRole('row').filter({ hasText: /^Today/ });
		return Number(await today.first().getByRole('cell').textContent());
	};
	const before = await dueToday();
	await page.goto('/settings');
	await part.getByRole('button', { name: 'Fit to my memory' }).click();
	const said = (await part.getByText(/^Due today: \d+ instead of \d+\.$/).textContent())!;
	const [after, instead] = said.match(/\d+/g)!.map(Number);
	expect(instead).toBe(before);
	await part.getByRole('button', { name: 'Use it' }).click();
	await expect(part.getByText('In use: predictions fitted')).toBeVisible();
	expect(await dueToday()).toBe(after);
});

test.describe('without a network', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow' });

	test('fitting works all the same', async ({ page, context }) => {
		const part = await studiedForMonths(page);
		await offlineReady(page);
		await context.setOffline(true);
		await page.reload();
		await part.getByRole('button', { name: 'Fit to my memory' }).click();
		await expect(part.getByText(/^Better by/)).toBeVisible();
	});
});

test.describe('when the worker cannot be had', { tag: '@once' }, () => {
	test.use({ allowedErrors: /ERR_FAILED/ });

	test('it says so, and changes nothing', async ({ page }) => {
		const part = await studiedForMonths(page);
		const fit = part.getByRole('button', { name: 'Fit to my memory' });
		await expect(fit).toBeVisible();
		await page.route('**/workers/**', (route) => route.abort());
		await fit.click();
		await expect(part.getByText('Nothing was changed.')).toBeVisible();
		await expect(part.getByText('In use: the standard')).toBeVisible();
		await page.unroute('**/workers/**');
		await fit.click();
		await expect(part.getByText(/^Better by/)).toBeVisible();
	});
});
