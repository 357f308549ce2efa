import { groupedBy } from '#lib/deck/grouped.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { statementOf } from '#lib/deck/statement.ts';
import { coveredFacts } from '#lib/exam/covered.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';

/** A fact that an assignment covers, in words, with the cards in which it is asked. */
export interface CoveredFact {
	readonly deck: string;
	readonly fact: string;
	readonly text: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly cards: readonly { readonly id: string; readonly revision: number }[];
}

/** In words once a deck: putting a hundred facts into words takes longer than all else of a report. */
const inWords = new WeakMap<Deck, CoveredFact[]>();

/** In the order of the decks. Decks that are not given have none. */
export function factsCovered(covers: readonly Cover[], decks: readonly Deck[]): CoveredFact[] {
	return decks.flatMap((deck) => {
		const covered = coveredFacts(covers, deck);
		return covered.size === 0 ? [] : factsOf(deck).filter(({ fact }) => covered.has(fact));
	});
}

function factsOf(deck: Deck): CoveredFact[] {
	const known = inWords.get(deck);
	if (known) return known;
	const view = viewOf(deck);
	const cards = groupedBy(cardsOf(deck), ({ fact }) => fact);
	const facts = deck.facts.map((fact) => ({
		deck: deck.id,
		fact: fact.id,
		text: statementOf(view, fact),
		lang: deck.lang,
		dir: deck.dir,
		cards: (cards.get(fact.id) ?? []).map(({ id, revision }) => ({ id, revision }))
	}));
	inWords.set(deck, facts);
	return facts;
}
