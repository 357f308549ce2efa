import { expect, expectAccessible, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';

const NEAR_ABROAD = 'near-abroad-2022';

test.describe('a first visit', () => {
	test('teaches the app with one card and its footnote', async ({ page }) => {
		await page.goto('/');
		const card = page.getByRole('main').locator('details');
		await expect(card.getByText('As of', { exact: true })).toBeHidden();
		await card.getByText('Show answer').click();
		await expect(card.getByText('As of', { exact: true })).toBeVisible();
		await expect(card.getByRole('link')).toBeVisible();
		await expectAccessible(page);
	});

	test('leads to studying in one tap, without an account', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('main').getByRole('link', { name: 'The near abroad, 2022' }).click();
		await expect(page).toHaveURL(/\/study\/near-abroad-2022$/);
		await expect(page.getByRole('heading').first()).toBeVisible();
	});

	test('teaches without JavaScript too', { tag: '@once' }, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		await page.goto('/');
		await page.getByText('Show answer').click();
		await expect(page.getByText('As of', { exact: true })).toBeVisible();
		await context.close();
	});

	// Fallback fonts are scaled to ours; a machine without any of them may still break a line elsewhere.
	test('hardly moves while it loads', { tag: '@once' }, async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(globalThis, { shifts: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					Object.assign(globalThis, {
						shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value')
					});
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/');
		await page.evaluate(() => document.fonts.ready);
		expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toBeLessThan(0.05);
	});
});

test('a learner sees one number and one button', async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(
		page,
		cards.slice(0, 20).map((card) => ({ card, daysAgo: 10, grade: 3 }))
	);
	await page.goto('/');
	await expect(page.getByText('20 to review')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page).toHaveURL(/\/study$/);
});

test('the week shows the days studied', { tag: '@once' }, async ({ page }) => {
	const [first = '', second = ''] = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(page, [
		{ card: first, daysAgo: 1, grade: 3 },
		{ card: second, daysAgo: 3, grade: 3 },
		{ card: second, daysAgo: 30, grade: 3 }
	]);
	await page.goto('/');
	await expect(page.getByText('You studied on 2 days.')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '1 review' })).toHaveCount(2);
});

test('after a long break there is a plan, and no mountain', { tag: '@once' }, async ({ page }) => {
	const cards = (
		await Promise.all(
			['near-abroad-2022', 'post-soviet-blocs', 'world-votes-es-11-1'].map((deck) =>
				cardsOfDeck(page, deck)
			)
		)
	).flat();
	await remember(
		page,
		cards.map((card, n) => ({ card, daysAgo: 200 - (n % 50), grade: 3 }))
	);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	const number = Number(await page.getByRole('main').locator('strong').first().textContent());
	expect(number).toBeGreaterThan(0);
	expect(number).toBeLessThan(cards.length / 2);
	await expectAccessible(page);
});

test('done is done, and says when the next card comes', { tag: '@once' }, async ({ page }) => {
	const cards = (
		await Promise.all(
			['near-abroad-2022', 'post-soviet-blocs', 'world-votes-es-11-1'].map((deck) =>
				cardsOfDeck(page, deck)
			)
		)
	).flat();
	await page.goto('/settings');
	await page.getByLabel('New cards a day').fill('0');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved.').first()).toBeVisible();
	await remember(page, [{ card: cards[0] ?? '', daysAgo: 0.001, grade: 3 }]);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
	await expect(page.getByText(/Next card: (tomorrow|in \d+)/)).toBeVisible();
});

test(
	'many answers without a backup are mentioned, once, calmly',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		await remember(
			page,
			cards.slice(0, 60).map((card) => ({ card, daysAgo: 5, grade: 3 }))
		);
		await page.goto('/');
		await expect(page.getByText('60 answers are on this device only')).toBeVisible();
		await page.getByRole('button', { name: 'Not now' }).click();
		await expect(page.getByText('on this device only')).toHaveCount(0);
		// Read is read: it stays away when the page is opened anew.
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		await expect(page.getByText('on this device only')).toHaveCount(0);
	}
);
