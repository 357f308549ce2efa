/**
 * Of its like, a fact borrows wrong answers from a bounded stretch of the file: as many as anybody is
 * ever asked to choose among, and yet a deck of twenty thousand pairs stays linear in time and memory.
 */
import { groupedBy } from './grouped.ts';
import { likeOf } from './kinds.ts';
import type { Deck, Fact } from './schema.ts';

/** Facts of a stretch, at most. */
const LONGEST = 64;

/** The facts that are alike, cut into stretches of nearly one length; for each fact its own. */
export function stretchesOf({ facts }: Deck): ReadonlyMap<Fact, readonly Fact[]> {
	const found = new Map<Fact, readonly Fact[]>();
	for (const alike of groupedBy(facts, likeOf).values()) {
		const size = Math.ceil(alike.length / Math.ceil(alike.length / LONGEST));
		for (let from = 0; from < alike.length; from += size) {
			const stretch = alike.slice(from, from + size);
			for (const fact of stretch) found.set(fact, stretch);
		}
	}
	return found;
}
