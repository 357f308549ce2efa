import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';

/** The cards that an exam or a test covers, in the order of the decks. Decks that are not here have none. */
export function coveredCards(covers: readonly Cover[], decks: readonly Deck[]): Card[] {
	return decks.flatMap((deck) => {
		const own = covers.filter((cover) => cover.deck === deck.id);
		if (own.length === 0) return [];
		if (own.some(({ sections }) => sections === undefined)) return cardsOf(deck);
		const sections = new Set(own.flatMap((cover) => cover.sections ?? []));
		return cardsOf(deck).filter(({ section }) => section !== undefined && sections.has(section));
	});
}
