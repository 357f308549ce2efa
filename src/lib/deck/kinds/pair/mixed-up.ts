import { entityOf, termAnswer } from '#lib/deck/answers.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { groupedBy } from '#lib/deck/grouped.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type Pair = FactOf<'pair'>;

/** Of thousands of pairs about two things that people mix up, so many of each are kept apart. */
const MOST_PAIRS = 24;

/** The entities of a pair, and on which side of which relation they stand. */
const entitiesOf = (view: DeckView, fact: Pair) =>
	(['left', 'right'] as const).flatMap((side) => {
		const entity = entityOf(termAnswer(view, fact[side]));
		return entity === undefined ? [] : { id: fact.id, entity, side: `${fact.relation} ${side} ` };
	});

const all = onceFor((view) =>
	groupedBy(
		view.factsOf('pair').flatMap((fact) => entitiesOf(view, fact)),
		({ side, entity }) => side + entity
	)
);

/** The first pairs with an entity on one side. */
const pairsWith = (view: DeckView, place: string): string[] =>
	(all(view).get(place) ?? []).slice(0, MOST_PAIRS).map(({ id }) => id);

/** Pairs of its relation about what its own things are mixed up with. */
export const mixedUpPairs = (view: DeckView, fact: Pair): string[] =>
	entitiesOf(view, fact).flatMap(({ entity, side }) =>
		pairsWith(view, side + entity).includes(fact.id)
			? (view.entity(entity)?.confusable ?? []).flatMap((other) => pairsWith(view, side + other))
			: []
	);
