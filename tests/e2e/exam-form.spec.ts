/** Planning an exam, changing and removing it. */
import { expect, expectAccessible, test } from './fixtures.ts';
import {
	button,
	date,
	exam,
	fill,
	link,
	minutesOf,
	NEAR_ABROAD,
	on,
	plan,
	type Fields
} from './exams.ts';

test.beforeEach(({ page }) => on(page, 0));

test.describe('what cannot be planned is refused, and it is said what to do', () => {
	const refused: [string, Fields, string][] = [
		[
			'a day that is over',
			{ day: date(-1) },
			'That day is over. Choose one that is still to come.'
		],
		['today', { day: date(0) }, 'Choose tomorrow or later'],
		['a day years away', { day: date(900) }, 'more than two years away'],
		['no day', { day: '' }, 'Choose the day of the exam.'],
		['no name', { name: ' ' }, 'Give it a name'],
		['no minutes', { minutes: '0' }, 'Give it at least one minute a day.'],
		['no number of minutes', { minutes: '' }, 'Say how many minutes']
	];
	for (const [what, fields, message] of refused)
		test(what, { tag: '@once' }, async ({ page }) => {
			await page.goto('/plan?new');
			await fill(page, {
				name: 'Mid-term',
				day: date(7),
				deck: 'The near abroad, 2022',
				...fields
			});
			await button(page, 'Save').click();
			await expect(page.getByText(message)).toBeVisible();
			const field = page.locator(':focus');
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expect(field).toHaveAccessibleDescription(new RegExp(message.slice(0, 20)));
			await page.goto('/plan');
			await expect(page.getByRole('heading', { name: 'No exam ahead' })).toBeVisible();
		});

	test('no deck, and no day to study', { tag: '@once' }, async ({ page }) => {
		await page.goto('/plan?new');
		await fill(page, { name: 'Mid-term', day: date(7) });
		for (const day of [
			'Monday',
			'Tuesday',
			'Wednesday',
			'Thursday',
			'Friday',
			'Saturday',
			'Sunday'
		])
			await page.getByRole('checkbox', { name: day }).check();
		await button(page, 'Save').click();
		await expect(page.getByText('Tick at least one deck')).toBeVisible();
		await expect(page.getByText('Leave at least one weekday')).toBeVisible();
		await expect(page.locator(':focus')).toHaveAttribute('type', 'checkbox');
		await expectAccessible(page);
	});
});

test('an exam is planned, and says what to do today and what to expect', async ({ page }) => {
	await page.goto('/plan');
	await link(page, 'Plan an exam').click();
	await fill(page, {
		name: 'Mid-term',
		day: date(4),
		deck: 'The near abroad, 2022',
		minutes: '12'
	});
	await button(page, 'Save').click();
	await expect(page).toHaveURL(/\/plan$/);
	await expect(exam(page)).toContainText('Friday, 27 November 2026');
	await expect(exam(page)).toContainText('4 days left');
	await expect(exam(page)).toContainText('minutes today');
	await expect(exam(page).getByText(/^\d+ %, likely between \d+ and \d+$/)).toBeVisible();
	expect(await minutesOf(page)).toBeGreaterThan(0);
	expect(await minutesOf(page)).toBeLessThanOrEqual(12);
	await expect(exam(page).getByRole('link', { name: 'Take a mock test' })).toHaveAttribute(
		'href',
		/^\/test\?exam=[0-9a-z]{8,32}$/
	);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
});

test(
	'a mock test for a long exam is shorter, and it is said',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/plan?new');
		await fill(page, { name: 'Mid-term', day: date(4), deck: 'The near abroad, 2022' });
		await page.getByLabel('Questions in the exam').fill('300');
		await button(page, 'Save').click();
		await expect(
			exam(page).getByText('It asks 200 questions at most, not the 300 of the exam.')
		).toBeVisible();
		await expectAccessible(page);
	}
);

test('an exam may cover parts of a deck only', { tag: '@once' }, async ({ page }) => {
	await page.goto('/plan?new');
	await fill(page, { name: 'Mid-term', day: date(7) });
	await page.getByText('Only parts of it').nth(1).click();
	const parts = page.getByRole('list', { name: 'Parts of The near abroad, 2022' });
	const [first, second] = [parts.getByRole('checkbox').first(), parts.getByRole('checkbox').nth(1)];
	await first.check();
	await expect(page.getByRole('checkbox', { name: /^The near abroad, 2022/ })).toBeChecked({
		indeterminate: true
	});
	await button(page, 'Save').click();
	await exam(page).getByRole('link', { name: 'Change' }).click();
	await expect(first).toBeChecked();
	await expect(second).not.toBeChecked();
});

test('a deck’s own page leads to an exam in it', { tag: '@once' }, async ({ page }) => {
	await page.goto(`/decks/${NEAR_ABROAD}`);
	await link(page, 'Plan an exam').click();
	await expect(page.getByRole('checkbox', { name: /^The near abroad, 2022/ })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /^Post-Soviet/ })).not.toBeChecked();
});

test('a plan is changed, and stays changed', { tag: '@once' }, async ({ page }) => {
	await plan(page, { day: date(7) });
	await exam(page).getByRole('link', { name: 'Change' }).click();
	await expect(page.getByLabel('What is it called?')).toHaveValue('Mid-term');
	await fill(page, { name: 'End of term', day: date(11) });
	await button(page, 'Save').click();
	await expect(exam(page, 'End of term')).toContainText('11 days left');
	await page.reload();
	await expect(exam(page, 'End of term')).toContainText('11 days left');
	await expect(exam(page, 'Mid-term')).toHaveCount(0);
});

test('Back leaves the form without a trace', { tag: '@once' }, async ({ page }) => {
	await plan(page, { day: date(7) });
	await exam(page).getByRole('link', { name: 'Change' }).click();
	await fill(page, { name: 'Something else' });
	await page.goBack();
	await expect(exam(page, 'Mid-term')).toBeVisible();
});

test('what was removed can be had back, by keyboard', { tag: '@once' }, async ({ page }) => {
	await plan(page, { day: date(7) });
	await exam(page).getByRole('button', { name: 'Remove' }).press('Enter');
	await expect(exam(page)).toHaveCount(0);
	await expect(page.getByText('“Mid-term” was removed.')).toBeVisible();
	await expect(button(page, 'Undo')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(exam(page)).toContainText('7 days left');
	await page.reload();
	await expect(exam(page)).toContainText('7 days left');
});

test('all of it fits a phone with large letters', { tag: '@once' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await plan(page, { day: date(1), minutes: '5', target: '95 %' });
	await expect(exam(page).getByRole('button', { name: /^Aim for/ })).toBeVisible();
	const link = exam(page).getByRole('link', { name: 'Change' });
	const edit = (await link.getAttribute('href')) ?? '';
	for (const path of ['/plan', edit, '/']) {
		await page.goto(path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await expect(page.getByText(/Mid-term|Minutes a day/).first()).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, path).toBeLessThanOrEqual(360);
	}
});
