import { viewOf } from '#lib/deck/deck-view.ts';
import { CHECKS, checksOf } from '#lib/deck/kind-checks.ts';
import type { Checks, Placed } from '#lib/deck/kinds/checks.ts';
import type { FactKind } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

/** What each kind of fact proves of itself: of each fact, and of all together. */
export const byKind: Proof = (deck, report) => {
	const view = viewOf(deck);
	const placed = deck.facts.map((fact, i): Placed<FactKind> => ({ fact, path: ['facts', i] }));
	for (const { fact, path } of placed) checksOf(fact).each(fact, path, report, view);
	for (const [kind, { together }] of Object.entries(CHECKS) as [FactKind, Checks<FactKind>][])
		together(
			placed.filter(({ fact }) => fact.kind === kind),
			report,
			view
		);
};
