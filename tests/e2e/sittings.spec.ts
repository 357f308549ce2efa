/**
 * What sittings promise, in the browser: no question tells the answer to one that is asked shortly after
 * it, none is asked twice, and there is always a way to go on. Across tabs of one learner, and without a network.
 */
import type { Page } from '@playwright/test';
import type { Card } from '../../src/lib/deck/card.ts';
import { cardOf } from '../../src/lib/deck/cards.ts';
import { viewOf } from '../../src/lib/deck/deck-view.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { NEAR } from '../../src/lib/question/telling/nearby.ts';
import type { Sight } from '../../src/lib/question/telling/sight.ts';
import { commonIn, tells } from '../../src/lib/question/telling/tells.ts';
import { answerOne, goOn } from '../engines/studying.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';
import { startApp } from './server.ts';
import { entriesIn, logOnDevice } from './stored.ts';

const DECK = 'near-abroad-2022';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
/** What is asked, in full: many questions begin alike. */
const asked = (page: Page) => page.getByRole('article').innerText();
const verdict = (page: Page) => page.locator('#verdict');

/** Many new cards, so that there is always another to ask. */
async function wantManyNewCards(page: Page, app: string) {
	await page.goto(`${app}/settings`);
	await page.getByLabel('New cards a day').fill('40');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('main').getByText('Saved.')).toBeVisible();
}

/** A learner who goes on in whichever tab, and what stood on its screen. */
class Learner {
	readonly told: string[] = [];
	readonly answered: string[] = [];
	readonly #deck: Deck;
	readonly #seen: Sight[] = [];
	/** What each tab shows, and how much had been seen when it came there. */
	readonly #shown = new Map<Page, { text: string; after: number }>();
	/** What was answered last: another tab has heard of it before anybody can have turned to it. */
	#last: string | undefined;

	constructor(deck: Deck) {
		this.#deck = deck;
	}

	/** Looks at what a tab asks now. */
	async look(page: Page) {
		await expect(verdict(page)).toHaveCount(0);
		await expect(question(page)).not.toHaveText(/Fetching/);
		await expect.poll(() => asked(page)).not.toBe(this.#last);
		const text = await asked(page);
		if (this.#shown.get(page)?.text !== text)
			this.#shown.set(page, { text, after: this.#seen.length });
	}

	/** Answers what a tab asks, looks at the footnote, and goes on. */
	async answer(page: Page) {
		await this.look(page);
		const { after } = this.#shown.get(page)!;
		const before = await cardsAnswered(page);
		this.#last = this.#shown.get(page)!.text;
		await expect.poll(() => page.evaluate(answerOne)).toBe(true);
		const text = await page.locator('main').innerText();
		await expect.poll(() => page.evaluate(goOn)).toBe(true);
		await expect
			.poll(async () => (await cardsAnswered(page)).length)
			.toBeGreaterThan(before.length);
		const cards = (await cardsAnswered(page)).slice(before.length);
		const near = this.#seen.slice(Math.max(0, after - NEAR.questions), after);
		const common = commonIn(viewOf(this.#deck));
		const by = (card: Card) => near.find((sight) => tells(sight, card, common));
		for (const id of cards) {
			const sight = by(cardOf(this.#deck, id)!);
			if (sight) this.told.push(`${id} by ${sight.cards.join()}`);
		}
		this.#shown.delete(page);
		this.answered.push(...cards);
		this.#seen.push({ cards, text, members: false, answered: true });
	}
}

/** The cards in the review log, in order. */
async function cardsAnswered(page: Page): Promise<string[]> {
	const entries = entriesIn(await page.evaluate(logOnDevice));
	return entries.flatMap((entry) => (entry.kind === 'review' ? [entry.card] : []));
}

const deckOf = async (page: Page, app = ''): Promise<Deck> =>
	(await (await page.request.get(`${app}/api/decks/${DECK}`)).json()) as Deck;

test(
	'two tabs ask nothing twice, nor what the other has told',
	{ tag: '@once' },
	async ({ page, context }) => {
		await wantManyNewCards(page, '');
		const learner = new Learner(await deckOf(page));
		await page.goto(`/study/${DECK}`);
		await learner.look(page);
		const other = await context.newPage();
		await other.goto(`/study/${DECK}`);
		for (const tab of [page, other, other, page, other, page, page, other, page, other]) {
			await learner.answer(tab);
			for (const each of [page, other]) await learner.look(each);
		}
		expect(learner.told).toEqual([]);
		expect(new Set(learner.answered).size).toBe(learner.answered.length);
	}
);

test.describe('at noon', () => {
	test.use({ timezoneId: 'UTC' });

	test('no deck is at its end while cards of it were never met', async ({ page }) => {
		const now = Date.UTC(2026, 0, 5, 12);
		await page.clock.setFixedTime(now);
		const cards = await cardsOfDeck(page, DECK);
		const today = cards.slice(0, 10).map((card) => ({ card, daysAgo: 0.1, grade: 3 as const }));
		await remember(page, today, now);
		await page.goto(`/study/${DECK}`);
		await expect(question(page)).toHaveText('Nothing is due');
		const unmet = `There is more: ${cards.length - 10} cards here that you have not met yet.`;
		await expect(page.getByText(unmet)).toBeVisible();
		await page.getByRole('button', { name: 'Go on with ten new ones' }).click();
		await expect(page.getByText('10 left', { exact: true })).toBeVisible();
	});
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_|Failed to load/ });

	test(
		'nothing is asked that was just told, nor twice after a reload',
		{ tag: '@once' },
		async ({ page }) => {
			const app = await startApp();
			try {
				await page.goto(app.url);
				await offlineReady(page);
				const learner = new Learner(await deckOf(page, app.url));
				await app.stop();
				await wantManyNewCards(page, app.url);
				await page.goto(`${app.url}/study/${DECK}`);
				for (let n = 0; n < 5; n++) await learner.answer(page);
				await page.reload();
				for (let n = 0; n < 5; n++) await learner.answer(page);
				expect(learner.told).toEqual([]);
				expect(new Set(learner.answered).size).toBe(learner.answered.length);
			} finally {
				await app.stop();
			}
		}
	);
});
