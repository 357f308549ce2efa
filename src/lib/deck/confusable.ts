/** Which facts people mix up: the queue keeps new ones apart and contrasts them once both are firm. */
import { entityOf, termAnswer, viewOf, type DeckView } from './deck-view.ts';
import { onceFor, onceForEach } from './kept.ts';
import type { Deck, FactOf } from './schema.ts';

type SetFact = FactOf<'set'>;

/** From this share of all members in common, two sets are hard to tell apart. */
const ALIKE = 0.5;
/** So many sets before and after one in the file are compared with it: each with each would be too many. */
const NEARBY = 128;
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

const places = onceFor(
	(view) => new Map(view.factsOf('set').map((set, i) => [set, { i, ids: idsOf(set) }] as const))
);

const idsOf = ({ members }: SetFact): ReadonlySet<string> => new Set(members.map(({ id }) => id));

/** For each set the ones that name it as confusable. */
const namedBy = onceFor((view) => {
	const found = new Map<string, SetFact[]>();
	for (const set of view.factsOf('set'))
		for (const id of set.confusable) {
			const known = found.get(id);
			if (known) known.push(set);
			else found.set(id, [set]);
		}
	return found;
});

/** The sets that people mix up with a set: those the deck says, and those nearby with half its members. */
export const sistersOf = onceForEach((view, fact: SetFact): readonly SetFact[] => {
	const sets = view.factsOf('set');
	const own = places(view).get(fact);
	if (!own) return [];
	const said = new Set<SetFact>(namedBy(view).get(fact.id));
	for (const id of fact.confusable) {
		const other = view.fact(id);
		if (other?.kind === 'set') said.add(other);
	}
	const near = sets.slice(Math.max(0, own.i - NEARBY), own.i + NEARBY + 1);
	for (const other of near) if (alike(own.ids, places(view).get(other)?.ids)) said.add(other);
	said.delete(fact);
	const placeOf = (set: SetFact) => places(view).get(set)?.i ?? 0;
	return [...said].sort((a, b) => placeOf(a) - placeOf(b));
});

/** Whether two sets have so much in common that they are hard to tell apart. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
	let common = 0;
	for (const id of a) if (b.has(id)) common++;
	return common / (a.size + b.size - common) >= ALIKE;
}

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
