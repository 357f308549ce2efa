/** A test for whoever reads from right to left, by ear, or in large letters. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { arabicDeck, offer } from './study-decks.ts';
import { answerSomehow, atQuestion, beginTest, handIn, next } from './test-taking.ts';

/** A deck that the app comes with: questions of every form. */
const DECK = '/test/near-abroad-2022?seed=5&questions=20';
const item = (page: Page, n: number) =>
	page.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${n}\\.`) });

test('a deck written from right to left is asked and explained from right to left', async ({
	page
}) => {
	await offer(page, arabicDeck);
	await beginTest(page, '/test?decks=arabic');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveAttribute('dir', 'rtl');
	expect(await heading.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
	await answerSomehow(page);
	await expectAccessible(page);
	await handIn(page);
	await item(page, 1).locator('summary').first().click();
	// Whether it was answered rightly or not: the words of the source.
	await expect(item(page, 1).getByText('عقد المؤتمر في مدينة القاهرة').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a test is accessible in ${colorScheme}, from its questions to its result`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await beginTest(page, DECK);
		const seen = new Set<string>();
		for (let n = 1; n <= 20; n++) {
			await atQuestion(page, n);
			await answerSomehow(page);
			const look = await page
				.locator('.dock')
				.evaluate((dock) => dock.querySelector('form, fieldset, .rows')?.className ?? '');
			if (!seen.has(look)) await expectAccessible(page);
			seen.add(look);
			await next(page);
		}
		await expect(page.getByRole('dialog', { name: 'Overview' })).toBeVisible();
		await expectAccessible(page);
		await handIn(page);
		for (let n = 1; n <= 5; n++) await item(page, n).locator('summary').first().click();
		await expectAccessible(page);
	});

test(
	'fits a narrow screen and large text, with controls for a thumb',
	{ tag: '@once' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await beginTest(page, DECK);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		for (let n = 1; n <= 20; n++) {
			await atQuestion(page, n);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide, `question ${n}`).toBeLessThanOrEqual(0);
			await next(page);
		}
		await handIn(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide, 'the result').toBeLessThanOrEqual(0);
	}
);
