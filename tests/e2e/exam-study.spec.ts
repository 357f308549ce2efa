/** Studying for an exam. */
import type { Page } from '@playwright/test';
import { pick } from './answering.ts';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import {
	button,
	date,
	exam,
	fill,
	link,
	MONDAY,
	NEAR_ABROAD,
	on,
	plan,
	studyFor
} from './exams.ts';
import { cardsOfDeck, remember } from './learner.ts';
import { startApp } from './server.ts';
import { arabicDeck, deckOf, offer } from './study-decks.ts';

test.beforeEach(({ page }) => on(page, 0));

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
		await expect(button(page, 'I don’t know')).toBeVisible();
		const box = page.getByRole('textbox');
		if (await box.isVisible()) {
			await box.fill('tally stick');
			await button(page, 'Check').click();
		} else await pick(page, 'It was paid in full');
		await button(page, 'Next').click();
		await expect(question(page)).not.toHaveText(text);
	}
	return asked;
}

test.describe('a sitting for an exam', () => {
	test('asks its cards and no others, and leads back to Plan', async ({ page }) => {
		await small(page, 2);
		await studyFor(page).click();
		const asked = await answerAll(page);
		expect(asked).not.toHaveLength(0);
		expect(
			asked.every((text) => /debt|notched/.test(text)),
			asked.join('\n')
		).toBe(true);
		await expectAccessible(page);
		await button(page, 'Go on for a few minutes more').click();
		await expect(page.getByRole('main').getByText('Nothing more would help today.')).toBeVisible();
		await link(page, 'Back to Plan').click();
		await expect(exam(page)).toContainText('Done for today');
	});

	test('of an exam that is gone says so', { tag: '@once' }, async ({ page }) => {
		await page.goto('/study/exam/nosuchexam');
		await expect(page.getByRole('heading', { name: 'No such exam' })).toBeVisible();
		await expect(page).toHaveTitle(/^No such exam/);
		await link(page, 'Back to Plan').click();
		await expect(page).toHaveURL(/\/plan$/);
	});

	test('of an exam that is over says so', { tag: '@once' }, async ({ page }) => {
		await small(page, 2);
		const href = await studyFor(page).getAttribute('href');
		await on(page, 3);
		await page.goto(href ?? '');
		await expect(page.getByRole('heading', { name: 'This exam is over' })).toBeVisible();
		await expect(page).toHaveTitle(/^This exam is over/);
	});
});

test(
	'what was missed in a test that is not here cannot be studied, and it is said',
	{
		tag: '@once'
	},
	async ({ page }) => {
		await page.goto('/study/again/1700000000000');
		await expect(page.getByRole('heading', { name: 'No such test' })).toBeVisible();
		await expect(page).toHaveTitle(/^No such test/);
		await expectAccessible(page);
		await link(page, 'Back to Today').click();
		await expect(page).toHaveURL(/\/$/);
	}
);

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
		const href = await studyFor(page).getAttribute('href');
		await page.goto(`${href}?more`);
		const more = Number((await page.getByText(/^\d+ left$/).textContent())?.split(' ')[0]);
		await page.goto(href ?? '');
		const planned = Number((await page.getByText(/^\d+ left$/).textContent())?.split(' ')[0]);
		expect(more).toBeGreaterThan(planned);
	}
);

test.describe('without a network', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_(CONNECTION_REFUSED|FAILED)/ });

	test('an exam is planned, and studied for', async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await page.goto(`${app.url}/plan?new`);
		await fill(page, {
			name: 'Mid-term',
			day: date(4),
			deck: 'The near abroad, 2022',
			minutes: '2',
			target: '95 %'
		});
		await button(page, 'Save').click();
		await expect(exam(page)).toContainText('4 days left');
		const remedy = exam(page).getByRole('button', { name: /^(Make it|Aim for)/ });
		await expect(remedy.first()).toBeVisible();
		await page.reload();
		await studyFor(page).click();
		await expect(page.getByText(/^\d+ left$/)).toBeVisible();
		await page.goto(app.url);
		await expect(page.getByRole('region', { name: /Friday’s exam$/ })).toBeVisible();
	});
});
