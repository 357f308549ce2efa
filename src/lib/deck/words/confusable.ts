/** Which facts people mix up: the queue keeps new ones apart and contrasts them once both are firm. */
import { viewOf } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { mixedUpWith } from '#lib/deck/kinds.ts';
import type { Deck } from '#lib/deck/schema.ts';

/**
 * For each fact the ones it is mixed up with: those the deck says (either way round), and those that
 * facts of its kind are by what they are of. Symmetric.
 */
export function confusableFacts(deck: Deck): ReadonlyMap<string, readonly string[]> {
	return joined(viewOf(deck));
}

const joined = onceFor((view): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, Set<string>>();
	const join = (from: string, to: string) =>
		found.set(from, (found.get(from) ?? new Set()).add(to));
	for (const fact of view.deck.facts)
		for (const other of mixedUpWith(view, fact))
			if (other !== fact.id && view.fact(other)) {
				join(fact.id, other);
				join(other, fact.id);
			}
	return new Map([...found].map(([id, others]) => [id, [...others]]));
});
