/** What today holds, in terms of effort. */
import { deckOf } from '#lib/deck/card-id.ts';
import type { Queue } from '#lib/memory/queue/queue.ts';

export interface Agenda {
	due: number;
	fresh: number;
	/** How long it will take, minutes, at least one if there is anything. */
	minutes: number;
	/** How many cards that are due can wait, where it is enough to speak of. */
	waiting?: number;
	/** Ids of decks with their cards to go through, most first. */
	decks: { deck: string; cards: number }[];
}

/** On any day some cards wait for another. */
const SPOKEN_OF = 10;
/** Seconds that a review takes on average (nine in ten recalled at 9 s, the rest at 33 s). */
const REVIEW_SECONDS = 11.4;
/** Seconds that a new card takes with its repetitions. */
const NEW_SECONDS = 29.5;

export function agendaOf({
	order,
	due,
	fresh,
	waiting = 0
}: Pick<Queue, 'order' | 'due' | 'fresh' | 'waiting'>): Agenda {
	const byDeck = new Map<string, number>();
	for (const card of order) {
		const deck = deckOf(card);
		byDeck.set(deck, (byDeck.get(deck) ?? 0) + 1);
	}
	return {
		due,
		fresh,
		...(waiting >= SPOKEN_OF && { waiting }),
		minutes: Math.ceil((due * REVIEW_SECONDS + fresh * NEW_SECONDS) / 60),
		decks: Array.from(byDeck, ([deck, cards]) => ({ deck, cards })).sort(
			(a, b) => b.cards - a.cards
		)
	};
}
