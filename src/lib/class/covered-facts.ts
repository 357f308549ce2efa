import { cardsOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { statementOf } from '#lib/deck/statement.ts';
import { coveredFacts } from '#lib/exam/covered.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';

/** A fact that an assignment covers, in words, with the cards in which it is asked. */
export interface CoveredFact {
	readonly deck: string;
	readonly fact: string;
	readonly text: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly cards: readonly { readonly id: string; readonly revision: number }[];
}

/** In the order of the decks. Decks that are not given have none. */
export function factsCovered(covers: readonly Cover[], decks: readonly Deck[]): CoveredFact[] {
	return decks.flatMap((deck) => {
		const covered = coveredFacts(covers, deck);
		if (covered.size === 0) return [];
		const view = viewOf(deck);
		const cards = Map.groupBy(cardsOf(deck), ({ fact }) => fact);
		return deck.facts
			.filter(({ id }) => covered.has(id))
			.map((fact) => ({
				deck: deck.id,
				fact: fact.id,
				text: statementOf(view, fact),
				lang: deck.lang,
				dir: deck.dir,
				cards: (cards.get(fact.id) ?? []).map(({ id, revision }) => ({ id, revision }))
			}));
	});
}
