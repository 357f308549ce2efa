/** Sets that people mix up. */
import { onceFor } from '#lib/deck/kept.ts';
import { saidMixedUp } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type SetFact = FactOf<'set'>;

/** From this share of all members in common, two sets are hard to tell apart. */
const ALIKE = 0.5;
/** So many sets before and after one in the file are compared with it: each with each would be too many. */
const NEARBY = 128;

const idsOf = onceFor((_, { members }: SetFact) => new Set(members.map(({ id }) => id)));

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const common = [...a].filter((id) => b.has(id)).length;
	return common / (a.size + b.size - common) >= ALIKE;
}

/** The sets nearby that are mixed up with a set: those the deck says (either way round), and those with half their members in common. */
export const sistersOf = onceFor((view, fact: SetFact) => {
	const sets = view.factsOf('set');
	const at = sets.indexOf(fact);
	return sets
		.slice(Math.max(0, at - NEARBY), at + NEARBY)
		.filter(
			(other) =>
				other !== fact && (saidMixedUp(fact, other) || alike(idsOf(view, fact), idsOf(view, other)))
		);
});
