/** What a test is to be like, before it begins. */
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';
import { backupOf, cardsOfDeck, importFile, type Review } from './learner.ts';
import { deckOf, offer } from './study-decks.ts';
import { atQuestion, beginTest, handIn, next, testEntries } from './test-taking.ts';

test('the settings are what is asked: number, forms, time', async ({ page }) => {
	await page.goto('/test/near-abroad-2022');
	await expect(page.getByText('20 questions, take your time')).toBeVisible();
	await page.getByText('Change', { exact: true }).click();
	await page.getByLabel('Questions').fill('4');
	await page.getByLabel('Time', { exact: true }).selectOption('5');
	await page.getByLabel('Extra time').selectOption('50');
	for (const name of [
		'Match, sort, put in order',
		'Type the answer',
		'Name a whole list',
		'Find on the map'
	])
		await page.getByLabel(name).uncheck();
	await expect(page.getByLabel('Pick an answer')).toBeDisabled();
	await page.getByRole('button', { name: 'Begin' }).click();
	for (let n = 1; n <= 4; n++) {
		await atQuestion(page, n);
		await expect(page.getByRole('radio').first()).toBeVisible();
		if (n < 4) await next(page);
	}
	await expect(page.getByRole('timer')).toHaveText(/^7:[0-3]\d$/);
});

test('more questions than there are cards: what there is is asked, and said', async ({ page }) => {
	await offer(page, deckOf('choice'));
	await page.goto('/test?decks=ledger&questions=50');
	await expect(page.getByText('At most 1 question with what is chosen here.')).toBeVisible();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.locator('main header').getByText('Question 1 of 1')).toBeVisible();
});

test('several decks make one test', async ({ page }) => {
	await page.goto('/test');
	await expect(page.getByText('Choose at least one deck.')).toBeVisible();
	const boxes = page.getByRole('group', { name: 'Decks' }).getByRole('checkbox');
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await atQuestion(page, 1);
	await handIn(page);
	const { tests } = await testEntries(page);
	expect(tests[0]!.covers).toHaveLength(2);
});

test('what an exam covers can be rehearsed, with as many questions as it will have', async ({
	page
}) => {
	const plan = {
		name: 'Finals',
		date: '2030-01-15',
		covers: [{ deck: 'near-abroad-2022' }],
		minutes: 20,
		daysOff: [],
		questions: 7
	};
	const stamp = { device: 'learnerofold', seq: 1, at: Date.now(), offset: 0 };
	const entries = [{ kind: 'exam', ...stamp, exam: 'finals2030', plan }];
	const exported = new Date().toISOString();
	await importFile(
		page,
		JSON.stringify({ app: 'footnote', format: 1, exported, preferences: {}, entries })
	);
	await beginTest(page, '/test?exam=finals2030');
	await expect(page.getByText('Question 1 of 7').first()).toBeVisible();
	await handIn(page);
	await expect(page.getByText('Finals')).toBeVisible();
	const { tests } = await testEntries(page);
	expect(tests[0]).toMatchObject({ exam: 'finals2030', covers: plan.covers });
});

test('an unknown deck is not found', { tag: '@once' }, async ({ page }) => {
	const response = await page.request.get('/test/no-such-deck');
	expect(response.status()).toBe(404);
});

test(
	'looking at a test again shows the same score to expect',
	{ tag: '@once' },
	async ({ page }) => {
		const expected = page.getByText(/^.*Going by your memory now, expect/);
		await importFile(page, backupOf(await answers(page)));
		await page.goto('/test/near-abroad-2022');
		const first = await expected.textContent();
		for (let n = 0; n < 3; n++) {
			await page.goto('/');
			await page.goto('/test/near-abroad-2022');
			await expect(expected).toHaveText(first!);
		}
	}
);

/** Some known well, some hardly, some not at all: another test would have another score to expect. */
async function answers(page: Page): Promise<Review[]> {
	const cards = await cardsOfDeck(page, 'near-abroad-2022');
	return cards
		.slice(0, 90)
		.map((card, i) => ({ card, daysAgo: 1 + (i % 30), grade: i % 3 === 0 ? 1 : 3 }));
}
