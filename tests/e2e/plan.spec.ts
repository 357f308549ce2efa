/** Exams with a date: planning for them, what Today says of them, studying for them. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';
import { startApp } from './server.ts';
import { arabicDeck, deckOf, offer } from './study-decks.ts';

const NEAR_ABROAD = 'near-abroad-2022';
const DAY = 86_400_000;
/** A Monday, 12:00 UTC. */
const MONDAY = Date.UTC(2026, 10, 23, 12);
const date = (days: number) => new Date(MONDAY + days * DAY).toISOString().slice(0, 10);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const exam = (page: Page, name = 'Mid-term') => page.getByRole('article', { name });
const on = (page: Page, day: number) => page.clock.setFixedTime(MONDAY + day * DAY);

interface Fields {
	name?: string;
	day?: string;
	deck?: string;
	minutes?: string;
	target?: string;
}

/** Fills the form in, from where it stands. */
async function fill(page: Page, fields: Fields) {
	if (fields.name !== undefined) await page.getByLabel('What is it called?').fill(fields.name);
	if (fields.day !== undefined) await page.getByLabel('When is it?').fill(fields.day);
	if (fields.deck) await page.getByRole('checkbox', { name: fields.deck }).check();
	if (fields.minutes !== undefined) await page.getByLabel('Minutes a day').fill(fields.minutes);
	if (fields.target) await page.getByLabel('Target score').selectOption({ label: fields.target });
}

async function plan(page: Page, fields: Fields) {
	await page.goto('/plan?new');
	await fill(page, { name: 'Mid-term', deck: 'The near abroad, 2022', ...fields });
	await button(page, 'Save').click();
	await expect(exam(page, fields.name)).toBeVisible();
}

/** The minutes that an exam's card asks for today. */
const minutesOf = async (page: Page) =>
	Number(await exam(page).locator('strong').nth(1).textContent());

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
	await expect(card.getByText(/^\d+ %, likely between \d+ and \d+$/)).toBeVisible();
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

test.describe('a sitting for an exam', () => {
	/** Decks with few cards, one of them in the exam. */
	async function small(page: Page, days: number) {
		await offer(page, deckOf('choice', 'typed'), arabicDeck);
		// What the server draws knows its own decks only.
		await page.goto('/settings');
		await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
		await link(page, 'Plan an exam').click();
		await fill(page, { name: 'Mid-term', day: date(days), deck: 'The ledger', minutes: '10' });
		await button(page, 'Save').click();
		await expect(exam(page)).toBeVisible();
	}

	const question = (page: Page) => page.getByRole('heading', { level: 1 });

	/** Answers whatever is asked, rightly, until nothing is left. */
	async function answerAll(page: Page): Promise<string[]> {
		const asked: string[] = [];
		await expect(page.getByText(/^\d+ left$/)).toBeVisible();
		while ((await question(page).textContent()) !== 'Done') {
			const text = (await question(page).textContent()) ?? '';
			asked.push(text);
			const box = page.getByRole('textbox');
			if (await box.isVisible()) {
				await box.fill('tally stick');
				await button(page, 'Check').click();
			} else await button(page, 'It was paid in full').click();
			await button(page, 'Next').click();
		}
		return asked;
	}

	test('asks its cards and no others, and leads back to Plan', async ({ page }) => {
		await small(page, 2);
		await exam(page).getByRole('link', { name: 'Study for it' }).click();
		const asked = await answerAll(page);
		expect(asked).not.toHaveLength(0);
		expect(
			asked.every((text) => /debt|notched/.test(text)),
			asked.join('\n')
		).toBe(true);
		await expectAccessible(page);
		await link(page, 'Back to Plan').click();
		await expect(exam(page)).toContainText('Done for today');
	});

	test('of an exam that is gone says so', { tag: '@once' }, async ({ page }) => {
		await page.goto('/study/exam/nosuchexam');
		await expect(page.getByRole('heading', { name: 'No such exam' })).toBeVisible();
		await link(page, 'Back to Plan').click();
		await expect(page).toHaveURL(/\/plan$/);
	});

	test('of an exam that is over says so', { tag: '@once' }, async ({ page }) => {
		await small(page, 2);
		const href = await exam(page).getByRole('link', { name: 'Study for it' }).getAttribute('href');
		await on(page, 3);
		await page.goto(href ?? '');
		await expect(page.getByRole('heading', { name: 'This exam is over' })).toBeVisible();
	});
});

test(
	'who wants to goes on beyond the plan for a few minutes',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		await remember(
			page,
			cards.map((card) => ({ card, daysAgo: 6, grade: 3 as const })),
			MONDAY
		);
		await plan(page, { day: date(30), minutes: '1' });
		const href = await exam(page).getByRole('link', { name: 'Study for it' }).getAttribute('href');
		await page.goto(`${href}?more`);
		const more = Number((await page.getByText(/^\d+ left$/).textContent())?.split(' ')[0]);
		await page.goto(href ?? '');
		const planned = Number((await page.getByText(/^\d+ left$/).textContent())?.split(' ')[0]);
		expect(more).toBeGreaterThan(planned);
	}
);

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
	await expect(page.getByText('Mid-term')).toHaveCount(0);
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
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, `${path}: px wider than the screen`).toBeLessThanOrEqual(0);
	}
});

test.describe('without a network', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_(CONNECTION_REFUSED|FAILED)/ });

	test('an exam is planned, and studied for', async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await page.goto(`${app.url}/plan?new`);
		await fill(page, { name: 'Mid-term', day: date(4), deck: 'The near abroad, 2022' });
		await button(page, 'Save').click();
		await expect(exam(page)).toContainText('4 days left');
		await page.reload();
		await exam(page).getByRole('link', { name: 'Study for it' }).click();
		await expect(page.getByText(/^\d+ left$/)).toBeVisible();
		await page.goto(app.url);
		await expect(page.getByRole('region', { name: /Friday’s exam$/ })).toBeVisible();
	});
});
