/** What Today begins with when there are exams ahead. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { button, date, exam, fill, link, MONDAY, NEAR_ABROAD, on, plan } from './exams.ts';
import { cardsOfDeck, remember } from './learner.ts';

test.beforeEach(({ page }) => on(page, 0));

const done = (page: Page) => page.getByRole('heading', { name: 'Done for today' });

async function noNewCards(page: Page) {
	await page.goto('/settings');
	await page.getByLabel('New cards a day').fill('0');
	await button(page, 'Save').click();
	await expect(page.getByText('Saved.').first()).toBeVisible();
}

async function reviewed(page: Page, count: number, daysAgo: number) {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(
		page,
		cards.slice(0, count).map((card) => ({ card, daysAgo, grade: 3 as const })),
		MONDAY
	);
}

async function planWithMondaysOff(page: Page, target?: string) {
	await page.goto('/plan?new');
	await fill(page, { name: 'Mid-term', day: date(4), deck: 'The near abroad, 2022', target });
	await page.getByRole('checkbox', { name: 'Monday' }).check();
	await button(page, 'Save').click();
	await expect(exam(page)).toContainText('A day off');
}

test('an exam’s work is the one thing to do while the day’s cards are done', async ({ page }) => {
	await noNewCards(page);
	await reviewed(page, 20, 0.01);
	await plan(page, { day: date(4), minutes: '12', target: '95 %' });
	await page.goto('/');
	const next = page.getByRole('region', { name: /^\d+ min for Friday’s exam$/ });
	await expect(next).toContainText('Short of the target.');
	await expect(done(page)).toHaveCount(0);
	await expect(link(page, 'Study')).toHaveCount(0);
	await expectAccessible(page);
	await next.getByRole('link', { name: 'Study for it' }).click();
	await expect(page).toHaveURL(/\/study\/exam\/[0-9a-z]+$/);
});

test('what is due comes first on a day off, and the exam after it', async ({ page }) => {
	await reviewed(page, 20, 10);
	await planWithMondaysOff(page, '95 %');
	await page.goto('/');
	const beside = page.getByRole('region', { name: 'Friday’s exam' });
	await expect(beside).toContainText('A day off');
	await expect(beside.getByRole('link', { name: /^(Study for it|Go on)/ })).toHaveCount(0);
	const due = await link(page, 'Study').boundingBox();
	expect(due?.y).toBeLessThan((await beside.boundingBox())?.y ?? 0);
	await expect(done(page)).toHaveCount(0);
	await expectAccessible(page);
});

test('done is done when no exam has work left either, and an exam that is behind says so', async ({
	page
}) => {
	await noNewCards(page);
	await reviewed(page, 20, 0.01);
	await planWithMondaysOff(page, '95 %');
	await page.goto('/');
	await expect(done(page)).toBeVisible();
	const beside = page.getByRole('region', { name: 'Friday’s exam' });
	await expect(beside).toContainText('Short of the target.');
	await expect(beside.getByRole('link', { name: 'Go on for a few minutes more' })).toBeVisible();
	await expectAccessible(page);
	await beside.getByRole('link', { name: 'See what it takes' }).click();
	await expect(page).toHaveURL(/\/plan#exam-/);
	await expect(
		exam(page)
			.getByRole('button', { name: /^(Aim for|Make it)/ })
			.first()
	).toBeVisible();
});

test(
	'a later exam comes first once the soonest asks for nothing',
	{ tag: '@once' },
	async ({ page }) => {
		await planWithMondaysOff(page);
		await plan(page, { name: 'Final', day: date(25), minutes: '10' });
		await page.goto('/');
		const next = page.getByRole('region', { name: /^\d+ min for the exam on 18 December$/ });
		await expect(next).toContainText('Final');
		await expect(next.getByRole('link', { name: /^Mid-term/ })).toContainText(
			'Nothing left today for Friday’s exam'
		);
	}
);

test(
	'what a target takes is worked out apart, and once for as long as nothing changes',
	{ tag: '@once' },
	async ({ page }) => {
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		await plan(page, { day: date(1), minutes: '5', target: '95 %' });
		const aim = exam(page).getByRole('button', { name: /^Aim for/ });
		await expect(aim).toBeVisible();
		const before = workers.length;
		expect(workers.at(-1)).toContain('reach-worker');
		await page.clock.setFixedTime(MONDAY + 120_000);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
		await expect(page.getByRole('region', { name: /tomorrow’s exam$/ })).toBeVisible();
		await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
		await expect(aim).toBeVisible();
		expect(workers).toHaveLength(before);
		await aim.click();
		await expect(exam(page).getByText('95 %', { exact: false })).toHaveCount(0);
		await expect(exam(page).getByText(/^(Your target|At \d)/)).toBeVisible();
	}
);
