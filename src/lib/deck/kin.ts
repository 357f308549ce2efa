/**
 * Of its like, a fact borrows wrong answers from a bounded stretch of the file: as many as anybody is
 * ever asked to choose among, and yet a deck of twenty thousand pairs stays linear in time and memory.
 */
import type { DeckView } from './deck-view.ts';
import { onceFor } from './kept.ts';
import type { Fact } from './schema.ts';

/** Facts of a stretch, at most. */
const LONGEST = 64;

/** The facts of each kind, of pairs those of each relation, cut into stretches of nearly one length. */
const stretches = onceFor(({ deck: { facts } }) => {
	const kinds = new Map<string, Fact[]>();
	for (const fact of facts) {
		const kind = fact.kind + (fact.kind === 'pair' ? ` ${fact.relation}` : '');
		const alike = kinds.get(kind);
		if (alike) alike.push(fact);
		else kinds.set(kind, [fact]);
	}
	const found = new Map<Fact, readonly Fact[]>();
	for (const alike of kinds.values()) {
		const size = Math.ceil(alike.length / Math.ceil(alike.length / LONGEST));
		for (let from = 0; from < alike.length; from += size) {
			const stretch = alike.slice(from, from + size);
			for (const fact of stretch) found.set(fact, stretch);
		}
	}
	return found;
});

/** A fact and those of its kind (and relation) that stand nearest in the file, in its order; each has all others. */
export const kinOf = <F extends Fact>(view: DeckView, fact: F): readonly F[] =>
	(stretches(view).get(fact) ?? []) as readonly F[];
