import type { Card } from '#lib/deck/card.ts';
import { cardsOfFact } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';

export type Report = (path: Path, message: Saying, severity?: 'warning') => void;

/** One idea of what could be wrong with a deck; `root` is what it was read from, `today` a date where one is known. */
export type Proof = (deck: Deck, report: Report, root: unknown, today?: string) => void;

/** All cards of a deck, each with the place of its fact; made once, for several proofs go through them. */
export const cardsIn = (deck: Deck): readonly PlacedCard[] => placed(viewOf(deck));

export interface PlacedCard {
	card: Card;
	path: Path;
}

const placed = onceFor((view): readonly PlacedCard[] =>
	view.deck.facts.flatMap((fact, i) =>
		cardsOfFact(view, fact).map((card) => ({ card, path: ['facts', i] }))
	)
);
