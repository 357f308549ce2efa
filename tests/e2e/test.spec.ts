/** Taking a test: from its first question to the result. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { startApp } from './server.ts';
import { progressOnDevice } from './stored.ts';
import { deckOf, offer } from './study-decks.ts';
import {
	answerable,
	answerSomehow,
	atQuestion,
	beginTest,
	handIn,
	next,
	testEntries
} from './test-taking.ts';

const LEDGER = deckOf('choice', 'typed', 'cloze');
/** A deck that the app comes with: questions of every form. */
const DECK = '/test/near-abroad-2022?seed=5&questions=20';
const key = (page: Page, name: string) => page.keyboard.press(name);
const item = (page: Page, n: number) =>
	page.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${n}\\.`) });
/** The first five questions of a test, as they are shown. */
async function firstQuestions(page: Page): Promise<string[]> {
	await beginTest(page, DECK);
	const seen: string[] = [];
	for (let n = 1; n <= 5; n++) {
		await atQuestion(page, n);
		// A map, or what reads typed answers, may still be on its way.
		await answerable(page);
		seen.push((await page.getByRole('article').textContent()) ?? '');
		await next(page);
	}
	return seen;
}

test('a whole test: answers are changed, nothing is told before the end, then everything', async ({
	page
}) => {
	await offer(page, LEDGER);
	await beginTest(page, '/test?decks=ledger&seed=1');
	const all = Number(/of (\d+)/.exec((await page.locator('main header').textContent()) ?? '')?.[1]);
	expect(all).toBeGreaterThanOrEqual(3);
	for (let n = 1; n <= all; n++) {
		await atQuestion(page, n);
		await answerSomehow(page);
		await expect(page.getByText(/Right|Not quite/)).toHaveCount(0);
		if (n < all) await next(page);
	}
	// Back to the choice, which was answered wrongly or rightly: now another one.
	const overview = page.getByRole('dialog', { name: 'Overview' });
	await page.getByRole('button', { name: 'Overview' }).click();
	await expect(overview.getByText('Every question has an answer.')).toBeVisible();
	await overview.getByRole('button', { name: 'Question 1, answered' }).click();
	for (let n = 1; n <= all; n++) {
		await atQuestion(page, n);
		await answerable(page);
		if ((await page.getByRole('radio').count()) > 0) break;
		await next(page);
	}
	await page.getByRole('radio', { name: 'It was paid in full' }).check();
	await handIn(page);

	await expect(page.getByText(new RegExp(`of ${all} points`)).first()).toBeVisible();
	const right = page.getByRole('listitem').filter({ hasText: 'What became of the debt?' });
	await right.getByText('What became of the debt?').click();
	await expect(right.getByText('Silver was the only coin the clerk took.')).toBeVisible();
	await expect(right.getByText('Right answer')).toBeVisible();
	await page.getByLabel('Only what was not right').check();
	await expect(right).toHaveCount(0);

	const { reviews, tests } = await testEntries(page);
	expect(tests).toHaveLength(1);
	expect(tests[0]!.items).toHaveLength(all);
	expect(reviews).toHaveLength(all);
	expect(reviews.map(({ form }) => form)).toContain('choice');
	expect(reviews.find(({ form }) => form === 'choice')!.grade).toBe(3);
});

test('what was missed is studied in one tap, and a reload goes on where it was', async ({
	page
}) => {
	await offer(page, LEDGER);
	await beginTest(page, '/test?decks=ledger&seed=1&forms=pick');
	await handIn(page);
	await page.getByRole('link', { name: /^Study what I missed/ }).click();
	await expect(page).toHaveURL(/\/study\/again\/\d+$/);
	const left = page.getByText(/^\d+ left$/);
	const before = Number.parseInt((await left.textContent()) ?? '', 10);
	expect(before).toBeGreaterThan(0);
	await page.reload();
	await expect(left).toHaveText(`${before} left`);
});

test.describe('leaving', () => {
	test(
		'and coming back loses nothing: answers, place, marks to look again',
		{ tag: '@once' },
		async ({ page }) => {
			const run = await beginTest(page, DECK);
			for (let n = 1; n < 17; n++) {
				await atQuestion(page, n);
				if (n % 3) await answerSomehow(page);
				if (n === 4) await page.getByRole('button', { name: 'Look again' }).click();
				await next(page);
			}
			await atQuestion(page, 17);
			await page.reload();
			await atQuestion(page, 17);
			await page.getByRole('button', { name: 'Overview' }).click();
			await expect(page.getByRole('button', { name: /^Question \d+, answered/ })).toHaveCount(11);
			await expect(
				page.getByRole('button', { name: 'Question 4, answered, to look at again' })
			).toBeVisible();
			await key(page, 'Escape');
			// From the page of the deck the way leads back into it.
			await page.goto('/test/near-abroad-2022');
			await expect(page.getByText('A test is under way')).toBeVisible();
			await page.getByRole('link', { name: 'Go on' }).click();
			await expect(page).toHaveURL(run);
			await atQuestion(page, 17);
		}
	);

	test(
		'by a killed tab in the midst of a word keeps the word',
		{ tag: '@once' },
		async ({ page, context }) => {
			await offer(page, deckOf('typed'));
			const run = await beginTest(page, '/test?decks=ledger&questions=1&forms=type');
			await page.getByRole('textbox').pressSequentially('tally');
			// The letters go to the disk as they are typed, with nothing to be pressed.
			await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally"');
			await page.close({ runBeforeUnload: false });
			const again = await context.newPage();
			await again.goto(run);
			await expect(again.getByRole('textbox')).toHaveValue('tally');
		}
	);

	test('a test thrown away is gone, after a question', async ({ page }) => {
		await offer(page, LEDGER);
		const run = await beginTest(page, '/test?decks=ledger');
		await page.goto('/test?decks=ledger');
		await page.getByRole('button', { name: 'Throw it away' }).click();
		const sure = page.getByRole('dialog');
		await sure.getByRole('button', { name: 'Keep it' }).click();
		await page.getByRole('button', { name: 'Throw it away' }).click();
		await sure.getByRole('button', { name: 'Throw it away' }).click();
		await expect(page.getByText('A test is under way')).toHaveCount(0);
		await page.goto(run);
		await expect(
			page.getByRole('heading', { name: 'This test is not on this device' })
		).toBeVisible();
	});
});

test('two tabs do not get in each other’s way', { tag: '@once' }, async ({ page, context }) => {
	await offer(page, LEDGER);
	const run = await beginTest(page, '/test?decks=ledger&seed=1');
	const other = await context.newPage();
	await offer(other, LEDGER);
	await other.goto(run);
	await expect(other.getByText('This test is open in another tab')).toBeVisible();
	await other.getByRole('button', { name: 'Go on here' }).click();
	await atQuestion(other, 1);
	await expect(page.getByText('This test is open in another tab')).toBeVisible();
	await handIn(other);
	expect((await testEntries(other)).tests).toHaveLength(1);
});

/** What the timer on the screen shows. */
async function secondsLeft(page: Page): Promise<number> {
	const text = (await page.getByRole('timer').textContent())?.trim() ?? '';
	const [minutes = 0, seconds = 0] = text.split(':').map(Number);
	return minutes * 60 + seconds;
}

test.describe('the timer', () => {
	const BEGUN = new Date('2026-05-04T10:00:00');

	/** Begins a test of one question, then stops the clock: from there on it is the spec's to run. */
	async function beginTimed(page: Page, minutes: string) {
		await page.clock.install({ time: BEGUN });
		await offer(page, deckOf('typed'));
		await beginTest(page, `/test?decks=ledger&questions=1&forms=type&${minutes}`);
		await page.clock.pauseAt(new Date('2026-05-04T10:05:00'));
	}

	test('warns, then hands in as it stands', async ({ page }) => {
		await beginTimed(page, 'minutes=2&extra=25');
		const left = await secondsLeft(page);
		expect(left).toBeGreaterThan(120);
		await page.getByRole('textbox').fill('tally stick');
		// A minute that passes at once would be more than the disk is given for a write under way.
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally stick"');
		await page.clock.runFor((left - 63) * 1000);
		await expect(page.getByRole('timer')).toHaveText(/^1:0\d$/);
		await expect(page.getByText('Less than a minute left')).toHaveCount(0);
		await page.clock.runFor(6000);
		await expect(page.getByText('Less than a minute left').first()).toBeVisible();
		await page.clock.runFor(60_000);
		// A write under way was given up meanwhile, and is tried again after a second that has to pass.
		await page.clock.resume();
		await expect(page.getByText('The time was up').first()).toBeVisible();
		await expect(page.getByText('1 of 1 points').first()).toBeVisible();
	});

	test('does not run while the phone sleeps', { tag: '@once' }, async ({ page }) => {
		await beginTimed(page, 'minutes=10');
		await page.clock.runFor(2000);
		const before = await secondsLeft(page);
		// Eight hours in which the page is not run: of them, the first seconds may have been its own.
		await page.clock.fastForward('08:00:00');
		await page.clock.runFor(1000);
		const after = await secondsLeft(page);
		expect(before - after).toBeLessThanOrEqual(7);
		await page.clock.runFor(3000);
		await expect.poll(() => secondsLeft(page)).toBe(after - 3);
	});
});

test(
	'a test needs no network, from its beginning to its result',
	{ tag: '@once' },
	async ({ browser }) => {
		const app = await startApp();
		const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: app.url });
		const page = await context.newPage();
		try {
			await page.goto('/');
			await offlineReady(page);
			await app.stop();
			await page.goto('/test/near-abroad-2022?seed=5&questions=3');
			await page.getByRole('button', { name: 'Begin' }).click();
			await atQuestion(page, 1);
			await answerSomehow(page);
			await page.reload();
			await atQuestion(page, 1);
			await handIn(page);
			await page.reload();
			await expect(page.getByRole('heading', { name: 'Result', level: 1 })).toBeVisible();
			expect((await testEntries(page)).tests).toHaveLength(1);
			await page.getByRole('link', { name: /^Study what I missed/ }).click();
			await expect(page.getByText(/^\d+ left$/)).toBeVisible();
		} finally {
			await context.close();
			await app.stop();
		}
	}
);

test(
	'the same address gives the same test on another device',
	{ tag: '@once' },
	async ({ page, browser, baseURL }) => {
		const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
		const other = await context.newPage();
		expect(await firstQuestions(page)).toEqual(await firstQuestions(other));
		await context.close();
	}
);

test('everything works by keyboard', async ({ page }) => {
	await offer(page, deckOf('choice', 'typed'));
	await beginTest(page, '/test?decks=ledger&seed=1&forms=pick');
	await key(page, '2');
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await key(page, '1');
	await expect(page.getByRole('radio').nth(0)).toBeChecked();
	await key(page, 'f');
	await expect(page.getByRole('button', { name: 'Look again' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await key(page, 'Enter');
	const overview = page.getByRole('dialog', { name: 'Overview' });
	const second = page.getByRole('main').getByText(/^Question 2 of/);
	await expect(overview.or(second)).toBeVisible();
	if (await second.isVisible()) {
		await key(page, 'ArrowLeft');
		await atQuestion(page, 1);
		await key(page, 'ArrowRight');
		await atQuestion(page, 2);
		await key(page, 'o');
	}
	await expect(overview).toBeVisible();
	await overview.getByRole('button', { name: 'Hand in' }).focus();
	await key(page, 'Enter');
	await expect(page.getByRole('heading', { name: 'Result', level: 1 })).toBeFocused();
});

test('states are found on the map: the answer is kept over a reload, and marked at the end', async ({
	page
}) => {
	await beginTest(page, '/test/post-soviet-blocs?seed=1&questions=2&forms=map');
	await atQuestion(page, 1);
	await page.getByText('Choose from a list instead').click();
	await page.getByRole('checkbox', { name: 'Kazakhstan', exact: true }).check();
	await page.reload();
	await page.getByText('Choose from a list instead').click();
	await expect(page.getByRole('checkbox', { name: 'Kazakhstan', exact: true })).toBeChecked();
	await expectAccessible(page);
	await handIn(page);
	const first = item(page, 1);
	await first
		.getByText(/^\s*1\./)
		.first()
		.click();
	await expect(first.getByRole('list', { name: 'States of this question' })).toContainText(
		'Kazakhstan'
	);
	const { reviews } = await testEntries(page);
	expect(reviews.map(({ form }) => form)).toContain('map');
});
