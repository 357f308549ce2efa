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
	const oneWay = (from: string, to: string) => {
		const known = found.get(from);
		if (known) known.add(to);
		else found.set(from, new Set([to]));
	};
	const join = (a: string, b: string) => {
		if (a === b) return;
		oneWay(a, b);
		oneWay(b, a);
	};
	for (const fact of view.deck.facts)
		for (const other of mixedUpWith(view, fact)) if (view.fact(other)) join(fact.id, other);
	return new Map([...found].map(([id, others]) => [id, [...others]]));
});
