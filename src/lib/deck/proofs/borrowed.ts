/**
 * What facts of one kind lend each other as wrong answers, found by its words: each card looks up its
 * own right answers instead of going through everybody else's.
 */
import { termText, type DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { Fact } from '#lib/deck/schema.ts';

export interface Lent {
	text: string;
	fact: string;
}

type Shelf = Map<string, Lent[]>;

/** What stands ready as wrong answers for a card of this fact, by normalised words; undefined if nothing does. */
export const borrowedFrom = (
	view: DeckView,
	fact: Fact,
	aspect: string
): ReadonlyMap<string, readonly Lent[]> | undefined => shelves(view).get(shelfOf(fact, aspect));

const shelves = onceFor((view) => {
	const found = new Map<string, Shelf>();
	const lend = (fact: Fact, aspect: string, text: string) => {
		const key = shelfOf(fact, aspect);
		const shelf: Shelf = found.get(key) ?? new Map<string, Lent[]>();
		found.set(key, shelf);
		const words = view.identity(text);
		const lent = shelf.get(words);
		if (lent) lent.push({ text, fact: fact.id });
		else shelf.set(words, [{ text, fact: fact.id }]);
	};
	for (const fact of view.deck.facts)
		if (fact.kind === 'pair' && fact.oneToOne) {
			lend(fact, 'forward', termText(view, fact.right));
			lend(fact, 'backward', termText(view, fact.left));
		} else if (fact.kind === 'definition') {
			lend(fact, 'term', termText(view, fact.term));
			lend(fact, 'meaning', fact.meaning);
		} else if (fact.kind === 'date') lend(fact, 'event', fact.event);
	return found;
});

/** Pairs lend to those of their relation only. */
const shelfOf = (fact: Fact, aspect: string) =>
	fact.kind === 'pair'
		? JSON.stringify([aspect, fact.relation, fact.oneToOne])
		: JSON.stringify([aspect, fact.kind]);
