/** What is to be expected of an exam at a learner's own pace, while it is planned, and what is asked once it is over. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { button, date, exam, fill, link, MONDAY, NEAR_ABROAD, on, plan } from './exams.ts';
import { cardsOfDeck, remember } from './learner.ts';

test.beforeEach(({ page }) => on(page, 0));

test(
	'who studied on 4 of 14 days reads first what comes of it at that pace',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		const studied = [14, 11, 6, 2].flatMap((daysAgo, day) =>
			cards.slice(8 * day, 8 * day + 8).map((card) => ({ card, daysAgo, grade: 3 as const }))
		);
		await remember(page, studied, MONDAY);
		await plan(page, { day: date(7), minutes: '10', target: '80 %' });
		const scores = exam(page).getByText(/^\d+ %, likely between \d+ and \d+$/);
		const labels = exam(page).getByText(
			/^(At your pace|If you keep to the plan|If you do nothing)/
		);
		await expect(labels).toHaveText([
			/^At your pace · target 80 %$/,
			'If you keep to the plan',
			'If you do nothing more',
			/^At your pace you fall short of your 80 %\. Study on every day of the plan/
		]);
		const [paced = 0, kept = 0, idle = 0] = (await scores.allTextContents()).map(parseFloat);
		expect(paced).toBeLessThan(kept);
		expect(paced).toBeGreaterThanOrEqual(idle);
		await page.goto('/');
		const today = page.getByRole('region', { name: /^\d+ min for the exam on 30 November$/ });
		await expect(today.getByText(/^\d+ %, likely between/).first()).toHaveText(
			new RegExp(`^${paced} %`)
		);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectAccessible(page);
		}
	}
);

test(
	'with an exam ahead there is one button to study, and one line for the rest',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		const known = cards.slice(0, 60).map((card) => ({ card, daysAgo: 10, grade: 3 as const }));
		await remember(page, known, MONDAY);
		await plan(page, { day: date(4), minutes: '1' });
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Study for it' })).toHaveCount(1);
		await expect(link(page, 'Study')).toHaveCount(0);
		await link(page, 'Everything due today').click();
		await expect(page).toHaveURL(/\/study$/);
	}
);

test(
	'while a plan is written it is said whether its target is in reach',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/plan?new');
		await fill(page, {
			day: date(21),
			deck: 'The near abroad, 2022',
			minutes: '1',
			target: '80 %'
		});
		await expect(page.getByText(/fall short of 80 %\. With \d+ min a day: 80 %\.$/)).toBeVisible();
		await page.getByLabel('Minutes a day').fill('60');
		await expect(page.getByText('Your target of 80 % is within reach.')).toBeVisible();
		await page.getByLabel('When is it?').fill(date(1));
		await page.getByLabel('Minutes a day').fill('5');
		await page.getByLabel('Target score').selectOption({ label: '95 %' });
		await expect(page.getByText(/95 % is more than can be expected\./)).toBeVisible();
		await page.getByLabel('Target score').selectOption({ index: 0 });
		await expect(page.getByText(/more than can be expected|Your target of|fall short/)).toHaveCount(
			0
		);
	}
);

test(
	'the day after an exam it is asked how it went, and what is said stays',
	{ tag: '@once' },
	async ({ page }) => {
		await plan(page, { day: date(1) });
		await page.goto('/');
		await expect(page.getByText('How did “Mid-term” go?')).toHaveCount(0);
		await on(page, 2);
		await page.goto('/');
		const asked = page.getByRole('region', { name: 'How did “Mid-term” go?' });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expect(asked).toBeVisible();
			await expectAccessible(page);
		}
		await asked.getByRole('button', { name: 'Worse than expected' }).click();
		await expect(asked).toHaveCount(0);
		await page.goto('/plan');
		await page.getByText('Past exams (1)').click();
		await expect(page.getByText('It went worse than expected.')).toBeVisible();
		await button(page, 'Change what you said of “Mid-term”').click();
		await page.getByText('Enter your score').click();
		await page.getByLabel('Points you got').fill('21');
		await page.getByLabel('Out of').fill('20');
		await button(page, 'Save').click();
		await expect(page.getByText(/^Give the points you got/)).toBeVisible();
		await page.getByLabel('Points you got').fill('17');
		await button(page, 'Save').click();
		await expect(page.getByText(/^You got 85 % \(expected \d+ %/)).toBeVisible();
		await page.reload();
		await page.getByText('Past exams (1)').click();
		await expect(page.getByText(/^You got 85 %/)).toBeVisible();
	}
);

test('on the eve of an exam nobody is welcomed back', { tag: '@once' }, async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	const known = cards.slice(0, 150).map((card) => ({ card, daysAgo: 40, grade: 3 as const }));
	await remember(page, known, MONDAY);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	await plan(page, { day: date(1), minutes: '5' });
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Study for it' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toHaveCount(0);
});
