/**
 * What facts of one kind lend each other as wrong answers, found by its words: each card looks up its
 * own right answers instead of going through everybody else's.
 */
import type { DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { likeOf } from '#lib/deck/kinds.ts';
import type { Fact } from '#lib/deck/schema.ts';

export interface Lent {
	text: string;
	fact: string;
}

type Shelf = Map<string, Lent[]>;

/** What stands ready as wrong answers for a card of this fact, by normalised words; undefined if it borrows nothing. */
export const borrowedFrom = (
	view: DeckView,
	fact: Fact,
	aspect: string
): ReadonlyMap<string, readonly Lent[]> | undefined =>
	checksOf(fact).lends(view, fact).length > 0
		? shelves(view).get(shelfOf(fact, aspect))
		: undefined;

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
		for (const { aspect, text } of checksOf(fact).lends(view, fact)) lend(fact, aspect, text);
	return found;
});

const shelfOf = (fact: Fact, aspect: string) => `${aspect} ${likeOf(fact)}`;
