/** What today holds, counted from the order in which cards would be asked. */
import type { CardId } from '#lib/deck/card.ts';
import type { Memory } from '#lib/memory/memories.ts';

export interface Agenda {
	due: number;
	fresh: number;
	/** How long it will take, minutes, at least one if there is anything. */
	minutes: number;
	/** Ids of decks with their cards to go through, most first. */
	decks: { deck: string; cards: number }[];
}

/** Seconds that a review takes on average (nine in ten recalled at 9 s, the rest at 33 s). */
const REVIEW_SECONDS = 11.4;
/** Seconds that a new card takes with its repetitions. */
const NEW_SECONDS = 29.5;

export function agendaOf(
	order: readonly CardId[],
	memories: { get(card: CardId): Pick<Memory, 'reps'> | undefined }
): Agenda {
	const byDeck = new Map<string, number>();
	let fresh = 0;
	for (const card of order) {
		if (!memories.get(card)?.reps) fresh++;
		const deck = card.slice(0, card.indexOf('/'));
		byDeck.set(deck, (byDeck.get(deck) ?? 0) + 1);
	}
	const due = order.length - fresh;
	return {
		due,
		fresh,
		minutes: Math.ceil((due * REVIEW_SECONDS + fresh * NEW_SECONDS) / 60),
		decks: Array.from(byDeck, ([deck, cards]) => ({ deck, cards })).sort(
			(a, b) => b.cards - a.cards
		)
	};
}
