/**
 * A day on which a learner's first question comes in a wanted form: what is asked depends on nothing
 * but the log and the day, so it can be worked out beforehand, and the page's clock set to it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import { parseDeck } from '../../src/lib/deck/file/parse.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { queueCards } from '../../src/lib/exam/plan/queue-cards.ts';
import { openingOf } from '../../src/lib/study/opening.ts';
import { turnOf } from '../../src/lib/study/turn.ts';
import { DAY, dayOf } from '../../src/lib/memory/day.ts';
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import type { QueueCard } from '../../src/lib/memory/queue/queue-card.ts';
import { allForms } from '../../src/lib/question/forms/all-forms.ts';
import type { Form, Question } from '../../src/lib/question/question.ts';
import { importFile } from './learner.ts';

const BEGUN = Date.UTC(2026, 0, 5, 12);

/** A deck that the app ships. */
export function shippedDeck(id: string): Deck {
	const file = new URL(`../../decks/${id}.yaml`, import.meta.url);
	const parsed = parseDeck(readFileSync(file, 'utf8'), id);
	if (!parsed.ok) throw new Error(`${id} is broken`);
	return parsed.deck;
}

/** Somebody who has gone through a whole deck, twice. */
function logOf(deck: Deck, begun: number): Entry[] {
	const ids = cardIdsOf(deck);
	return [0, 3].flatMap((day, round) =>
		ids.map((card, n): Entry => ({
			kind: 'review',
			device: 'learnerofold',
			seq: round * ids.length + n + 1,
			at: begun + day * DAY + n * 1000,
			offset: 0,
			card,
			grade: (n % 3 === 0 ? 4 : 3) as Grade,
			form: 'choice',
			mode: 'study',
			took: 5000,
			revision: 0
		}))
	);
}

export interface LaterDay {
	/** Epoch ms. */
	now: number;
	question: Question;
	/** Everything the learner did before, as a backup file. */
	backup: string;
}

/** The first such day, with the question that will be asked; the other cards are answered before it. */
export const dayAsking = (deck: Deck, form: Form): LaterDay =>
	firstAsking(deck, form, (day) => ({ begun: BEGUN, now: BEGUN + day * DAY }));

/** The same for browsers whose clock cannot be set: a learner who began so long ago that it is asked now. */
export const askedNow = (deck: Deck, form: Form, now = Date.now()): LaterDay =>
	firstAsking(deck, form, (day) => ({ begun: now - day * DAY, now }));

interface Past {
	/** When the deck was first gone through, epoch ms. */
	begun: number;
	/** Epoch ms. */
	now: number;
}

function firstAsking(deck: Deck, form: Form, pastOf: (day: number) => Past): LaterDay {
	for (let day = 30; day < 90; day++) {
		const found = asking(deck, form, pastOf(day));
		if (found) return found;
	}
	throw new Error(`${deck.id} never asks in the form ${form}.`);
}

function asking(deck: Deck, form: Form, { begun, now }: Past): LaterDay | undefined {
	const log = logOf(deck, begun);
	const cards = queueCards(deck);
	for (const { id } of cards) {
		const others = cards.filter((card) => card.id !== id);
		const entries = [...log, ...aside(others, log.length, now)];
		const memories = Memories.fold(entries);
		const [first] = openingOf({ memories, cards, now, offset: 0 }).order;
		if (first !== id) continue;
		const today = dayOf(now, memories.shift(0));
		const memory = (card: string) => memories.get(card);
		const context = { deck, memory, seed: today, today, forms: allForms, now };
		const question = turnOf(id, context)?.question;
		if (question?.form !== form) continue;
		const exported = new Date(now).toISOString();
		const backup = { app: 'footnote', format: 1, exported, preferences: {}, entries };
		return { now, question, backup: JSON.stringify(backup) };
	}
	return undefined;
}

/** Answered the day before: not due, yet good company for the card that is. */
const aside = (cards: readonly QueueCard[], seq: number, now: number) =>
	cards.map(({ id: card, revision }, n): Entry => ({
		kind: 'review',
		device: 'learnerofold',
		seq: seq + n + 1,
		at: now - DAY,
		offset: 0,
		card,
		grade: 3,
		form: 'typed',
		mode: 'study',
		took: 5000,
		revision
	}));

/** Opens the study page on that day, as that learner. */
export async function studyOn(page: Page, deck: Deck, { now, backup }: LaterDay): Promise<void> {
	await page.clock.setFixedTime(now);
	await importFile(page, backup);
	await page.goto(`/study/${deck.id}`);
}
