/** What Plan and Today say of exams ahead, from day to day. */
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import { button, date, exam, fill, minutesOf, MONDAY, NEAR_ABROAD, on, plan } from './exams.ts';
import { cardsOfDeck, remember } from './learner.ts';

test.beforeEach(({ page }) => on(page, 0));

test('of a target out of reach it is said what can be reached', async ({ page }) => {
	await plan(page, { day: date(1), minutes: '5', target: '95 %' });
	await expect(
		exam(page).getByText(/95 % is more than can be expected\. \d+ % can be/)
	).toBeVisible();
	await expectAccessible(page);
	await exam(page)
		.getByRole('button', { name: /^Aim for/ })
		.click();
	await expect(exam(page).getByText('95 %', { exact: false })).toHaveCount(0);
	await page.reload();
	await exam(page)
		.getByRole('button', { name: /^Make it \d+ min a day/ })
		.click();
	await expect(exam(page).getByText(/Your target of \d+ % is within reach/)).toBeVisible();
});

test('of a target that takes more time it is said how much', { tag: '@once' }, async ({ page }) => {
	await plan(page, { day: date(21), minutes: '1', target: '80 %' });
	await exam(page)
		.getByRole('button', { name: /^Make it \d+ min a day/ })
		.click();
	await expect(exam(page).getByText('Your target of 80 % is within reach.')).toBeVisible();
});

test('each fact is likely, unsure or unlikely, and leads to the deck', async ({ page }) => {
	await plan(page, { day: date(7) });
	const summary = exam(page).getByText('Fact by fact');
	await summary.click();
	await exam(page)
		.getByText(/^Unlikely: \d+ facts$/)
		.click();
	const fact = exam(page).getByRole('listitem').getByRole('link').first();
	await expect(fact).toHaveAttribute('href', new RegExp(`^/decks/${NEAR_ABROAD}#`));
	await expectAccessible(page);
	await fact.click();
	await expect(page).toHaveURL(new RegExp(`/decks/${NEAR_ABROAD}#`));
});

test('Today begins with the soonest exam; what is due anyway is not counted twice', async ({
	page
}) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	const known = cards.slice(0, 20).map((card) => ({ card, daysAgo: 10, grade: 3 as const }));
	await remember(page, known, MONDAY);
	await plan(page, { name: 'Final', day: date(25) });
	await plan(page, { day: date(4), minutes: '12' });
	await page.goto('/');
	const card = page.getByRole('region', { name: /^\d+ min for Friday’s exam$/ });
	await expect(card).toContainText('Mid-term');
	// At the pace of who studied once in ten days, and if the plan is kept to.
	await expect(card.getByText(/^\d+ %, likely between \d+ and \d+$/)).toHaveCount(2);
	await expect(card.getByText(/cards, (\d+|all) of them due today anyway\./)).toBeVisible();
	await expect(card.getByRole('link', { name: /^Final/ })).toContainText('the exam on 18 December');
	await expect(page.getByText('20 to review')).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
	await card.getByRole('link', { name: 'Study for it' }).click();
	await expect(page).toHaveURL(/\/study\/exam\/[0-9a-z]+$/);
	await expect(page.getByText(/^\d+ left$/)).toBeVisible();
});

test(
	'after a missed day the plan is another, and nobody is blamed',
	{ tag: '@once' },
	async ({ page }) => {
		await plan(page, { day: date(4), minutes: '10', target: '80 %' });
		const followed = () =>
			exam(page)
				.getByText(/likely between/)
				.first()
				.textContent();
		const before = await followed();
		await on(page, 1);
		await page.goto('/plan');
		await expect(exam(page)).toContainText('3 days left');
		expect(await minutesOf(page)).toBeGreaterThan(0);
		expect(await minutesOf(page)).toBeLessThanOrEqual(10);
		expect(await followed()).not.toBe(before);
		await expect(exam(page).getByText(/missed|behind|late|failed/i)).toHaveCount(0);
	}
);

test(
	'a page left open turns with the learner’s day, at four in the morning',
	{ tag: '@once' },
	async ({ page }) => {
		await plan(page, { day: date(4) });
		const turn = (at: number) =>
			page.clock
				.setFixedTime(at)
				.then(() => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))));
		await turn(Date.UTC(2026, 10, 24, 3, 59));
		await expect(exam(page)).toContainText('4 days left');
		await turn(Date.UTC(2026, 10, 24, 4, 1));
		await expect(exam(page)).toContainText('3 days left');
	}
);

test('on a day off nothing is planned', { tag: '@once' }, async ({ page }) => {
	await page.goto('/plan?new');
	await fill(page, { name: 'Mid-term', day: date(4), deck: 'The near abroad, 2022' });
	await page.getByRole('checkbox', { name: 'Monday' }).check();
	await button(page, 'Save').click();
	await expect(exam(page)).toContainText('A day off');
	await expect(
		exam(page).getByRole('link', { name: 'Study a few minutes all the same' })
	).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Friday’s exam' })).toContainText('A day off');
});

test('the day of the exam, and the day after', async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(
		page,
		cards.map((card) => ({ card, daysAgo: 2, grade: 3 as const })),
		MONDAY
	);
	await plan(page, { day: date(2), minutes: '10', target: '60 %' });
	await on(page, 2);
	await page.goto('/plan');
	await expect(exam(page)).toContainText('Today');
	await expect(exam(page).getByText('With what you know now')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('region', { name: /today’s exam$/i })).toBeVisible();

	await on(page, 3);
	await page.goto('/plan');
	await expect(page.getByRole('heading', { name: 'No exam ahead' })).toBeVisible();
	await page.getByText('Past exams (1)').click();
	await expect(page.getByRole('heading', { name: 'Mid-term' })).toBeVisible();
	await expect(page.getByText('No mock test was taken.')).toBeVisible();
	await expectAccessible(page);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Study', exact: true })).toBeVisible();
	await expect(page.getByText('How did “Mid-term” go?')).toBeVisible();
	await expect(page.getByText('Study for it')).toHaveCount(0);
});

test(
	'an exam planned in one tab appears in the other',
	{ tag: '@once' },
	async ({ page, context }) => {
		const other = await context.newPage();
		await other.clock.setFixedTime(MONDAY);
		await other.goto('/plan');
		await expect(other.getByRole('heading', { name: 'No exam ahead' })).toBeVisible();
		await plan(page, { day: date(7) });
		await expect(exam(other)).toContainText('7 days left');
		await other.getByRole('button', { name: 'Remove' }).click();
		await expect(exam(page)).toHaveCount(0);
	}
);

test('an exam is part of what is exported', { tag: '@once' }, async ({ page }) => {
	await plan(page, { day: date(7) });
	await page.goto('/settings');
	const download = page.waitForEvent('download');
	await button(page, 'Export everything').click();
	const { entries } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
		entries: { kind: string; plan?: { name: string } }[];
	};
	expect(entries.filter(({ kind }) => kind === 'exam').map(({ plan }) => plan?.name)).toEqual([
		'Mid-term'
	]);
});
