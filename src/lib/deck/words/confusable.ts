/** Which facts people mix up: the queue keeps new ones apart and contrasts them once both are firm. */
import { entityOf, termAnswer, viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { sistersOf } from './mixed-up.ts';
import type { Deck } from '#lib/deck/schema.ts';

/** Of thousands of pairs about two things that people mix up, so many of each are kept apart. */
const MOST_PAIRS = 24;

/**
 * For each fact the ones it is mixed up with: those the deck says (either way round), sets that have
 * half their members or more in common, and pairs about things that are mixed up. Symmetric.
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
	for (const { id, confusable } of view.deck.facts)
		for (const other of confusable) if (view.fact(other)) join(id, other);
	for (const set of view.factsOf('set'))
		for (const sister of sistersOf(view, set)) join(set.id, sister.id);
	for (const side of ['left', 'right'] as const) joinPairs(view, side, join);
	return new Map([...found].map(([id, others]) => [id, [...others]]));
});

/** Joins pairs of one relation whose things on one side are mixed up. */
function joinPairs(view: DeckView, side: 'left' | 'right', join: (a: string, b: string) => void) {
	const about = new Map<string, Map<string, string[]>>();
	for (const fact of view.factsOf('pair')) {
		const entity = entityOf(termAnswer(view, fact[side]));
		if (entity === undefined) continue;
		const facts = about.get(fact.relation) ?? new Map<string, string[]>();
		const ids = facts.get(entity) ?? [];
		if (ids.length < MOST_PAIRS) ids.push(fact.id);
		about.set(fact.relation, facts.set(entity, ids));
	}
	for (const facts of about.values())
		for (const [entity, ids] of facts)
			for (const other of view.entity(entity)?.confusable ?? [])
				for (const a of ids) for (const b of facts.get(other) ?? []) join(a, b);
}
