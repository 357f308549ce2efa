/** Which facts people mix up: the queue keeps new ones apart and contrasts them once both are firm. */
import { entityOf, termAnswer, viewOf, type DeckView } from './deck-view.ts';
import type { Deck, FactOf } from './schema.ts';

/** From this share of all members in common, two sets are hard to tell apart. */
const ALIKE = 0.5;

/**
 * For each fact the ones it is mixed up with: those the deck says (either way round), sets that have
 * half their members or more in common, and pairs about things that are mixed up. Symmetric.
 */
export function confusableFacts(deck: Deck): ReadonlyMap<string, readonly string[]> {
	const view = viewOf(deck);
	const found = new Map<string, Set<string>>();
	const join = (a: string, b: string) => {
		if (a === b) return;
		for (const [from, to] of [
			[a, b],
			[b, a]
		] as const)
			found.set(from, (found.get(from) ?? new Set()).add(to));
	};
	for (const { id, confusable } of deck.facts)
		for (const other of confusable) if (view.fact(other)) join(id, other);
	everyTwo(view.factsOf('set'), (a, b) => {
		if (alike(a, b)) join(a.id, b.id);
	});
	for (const side of ['left', 'right'] as const) joinPairs(view, side, join);
	return new Map([...found].map(([id, others]) => [id, [...others]]));
}

function everyTwo<T>(items: readonly T[], visit: (a: T, b: T) => void): void {
	items.forEach((a, i) => items.slice(i + 1).forEach((b) => visit(a, b)));
}

/** Whether two sets have so much in common that they are hard to tell apart. */
export function alike(a: FactOf<'set'>, b: FactOf<'set'>): boolean {
	const members = new Set(a.members.map(({ id }) => id));
	const common = b.members.filter(({ id }) => members.has(id)).length;
	return common / (a.members.length + b.members.length - common) >= ALIKE;
}

/** Joins pairs of one relation whose things on one side are mixed up. */
function joinPairs(view: DeckView, side: 'left' | 'right', join: (a: string, b: string) => void) {
	const about = new Map<string, Map<string, string[]>>();
	for (const fact of view.factsOf('pair')) {
		const entity = entityOf(termAnswer(view, fact[side]));
		if (entity === undefined) continue;
		const facts = about.get(fact.relation) ?? new Map<string, string[]>();
		about.set(fact.relation, facts.set(entity, [...(facts.get(entity) ?? []), fact.id]));
	}
	for (const facts of about.values())
		for (const [entity, ids] of facts)
			for (const other of view.entity(entity)?.confusable ?? [])
				for (const a of ids) for (const b of facts.get(other) ?? []) join(a, b);
}
