/** Whether people mix two facts up. */
import { entityOf, termAnswer, type DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { Fact, FactOf } from '#lib/deck/schema.ts';

type SetFact = FactOf<'set'>;

/** From this share of all members in common, two sets are hard to tell apart. */
const ALIKE = 0.5;
/** So many sets before and after one in the file are compared with it: each with each would be too many. */
const NEARBY = 128;

/** Those the deck says (either way round), sets with half their members in common, pairs about what is mixed up. */
export const factsMixedUp = (view: DeckView, a: Fact, b: Fact): boolean =>
	a !== b &&
	(a.confusable.includes(b.id) ||
		b.confusable.includes(a.id) ||
		(a.kind === 'set' && b.kind === 'set' && alike(idsOf(view, a), idsOf(view, b))) ||
		(a.kind === 'pair' &&
			b.kind === 'pair' &&
			a.relation === b.relation &&
			(['left', 'right'] as const).some((side) =>
				view.mixedUp(entityOf(termAnswer(view, a[side])), entityOf(termAnswer(view, b[side])))
			)));

const idsOf = onceFor((_, { members }: SetFact) => new Set(members.map(({ id }) => id)));

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const common = [...a].filter((id) => b.has(id)).length;
	return common / (a.size + b.size - common) >= ALIKE;
}

/** The sets nearby that people mix up with a set. */
export const sistersOf = onceFor((view, fact: SetFact) => {
	const sets = view.factsOf('set');
	const at = sets.indexOf(fact);
	return sets
		.slice(Math.max(0, at - NEARBY), at + NEARBY)
		.filter((other) => factsMixedUp(view, fact, other));
});
