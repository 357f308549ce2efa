import type { Card } from '#lib/deck/card.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import { mixedUpWith } from '#lib/deck/kinds.ts';
import type { Deck } from '#lib/deck/schema.ts';

/** Something that people mix up with a card's answer, and what is true of it. */
export interface Contrast {
	text: string;
	/** Absent where the text says all. */
	why?: string;
}

/** More than two things side by side are mixed up again. */
const MOST = 2;

/**
 * What a card is mixed up with, side by side with it: facts that the deck holds to be confusable, or,
 * where there are none, the wrong answers that are.
 */
export function contrastsOf(deck: Deck, card: Card): Contrast[] {
	const view = viewOf(deck);
	const own = view.fact(card.fact);
	const facts = deck.facts
		.filter(
			(fact) =>
				own &&
				fact !== own &&
				fact.kind === own.kind &&
				(mixedUpWith(view, own).includes(fact.id) || mixedUpWith(view, fact).includes(own.id))
		)
		.slice(0, MOST)
		.map(({ id }): Contrast => ({ text: footnoteOf(deck, id).statement }));
	if (facts.length > 0) return facts;
	return card.wrong
		.filter(({ confusable }) => confusable)
		.slice(0, MOST)
		.map(({ text, why }) => (why === undefined ? { text } : { text, why }));
}
