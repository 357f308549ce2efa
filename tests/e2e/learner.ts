/** Learners with a past, for specs about what a page shows them: a backup file, imported in Settings. */
import type { Page } from '@playwright/test';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS } from '../../src/lib/memory/fsrs/fsrs6.ts';
import { learnerLog } from '../simulator/learner-log.ts';
import { expect } from './fixtures.ts';
import { DAY } from '#lib/memory/day.ts';

export interface Review {
	card: string;
	daysAgo: number;
	grade: Grade;
}

/** Ids of the cards of a deck that the app offers, in its order. */
export async function cardsOfDeck(page: Page, deck: string): Promise<string[]> {
	const response = await page.request.get(`/api/decks/${deck}`);
	return cardIdsOf((await response.json()) as Deck);
}

/**
 * The file that a learner with these reviews would have exported.
 *
 * @param now epoch ms, where the page has a clock of its own
 */
export function backupOf(reviews: readonly Review[], now = Date.now()): string {
	const entries = reviews
		.toSorted((a, b) => b.daysAgo - a.daysAgo)
		.map(({ card, daysAgo, grade }, n): Entry => ({
			kind: 'review',
			device: 'learnerofold',
			seq: n + 1,
			at: Math.round(now - daysAgo * DAY) + n,
			offset: 0,
			card,
			grade,
			form: 'reveal',
			mode: 'study',
			took: 5000,
			revision: 0
		}));
	return backupWith(entries);
}

/** The file that a learner with this log would have exported. */
export function backupWith(entries: readonly Entry[]): string {
	const exported = new Date().toISOString();
	return JSON.stringify({ app: 'footnote', format: 1, exported, preferences: {}, entries });
}

/**
 * The log of somebody who has studied these cards every day up to yesterday, and forgets them faster
 * than most: the standard predictions are too good for them. Nothing is fitted before they ask for it.
 */
export function forgetfulLog(cards: readonly string[], days: number, newPerDay: number): Entry[] {
	const log = learnerLog({
		weights: DEFAULT_WEIGHTS.map((w, i) => (i < 4 ? w / 4 : i === 8 ? w - 0.9 : w)),
		seed: 1,
		days,
		newPerDay,
		from: Math.floor(Date.now() / DAY) - days,
		cardOf: (n) => cards[n] ?? `gone/fact-${n}/value`
	});
	const { device, seq, at, offset } = log.at(-1)!;
	const set = { fitByItself: false };
	return [...log, { device, seq: seq + 1, at, offset, kind: 'settings', set }];
}

/**
 * Gives a file to the import of Settings, as a person would, and waits for the answer.
 *
 * @param app where it runs; absent: where all tests' pages are
 */
export async function importFile(page: Page, text: string, app = '') {
	await page.goto(`${app}/settings`);
	await page.getByLabel('Import a file').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await expect(page.getByText(/added|was imported|not imported|Nothing new/)).toBeVisible();
}

/** Makes the page's learner one who has these reviews behind them. */
export async function remember(page: Page, reviews: readonly Review[], now?: number) {
	await importFile(page, backupOf(reviews, now));
	await expect(page.getByText(/added\./)).toBeVisible();
}
