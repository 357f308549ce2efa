import type { Path } from '#lib/deck/problem.ts';
import type { Proof, Report } from './proof.ts';

/** Ids are permanent and name memories: no two things of a kind share one. */
export const uniqueIds: Proof = (deck, report) => {
	unique(deck.sections, ['sections'], 'section', report);
	unique(deck.facts, ['facts'], 'fact', report);
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		if (fact.kind === 'groups') unique(fact.groups, [...at, 'groups'], 'group', report);
		if (fact.kind === 'sequence') unique(fact.items, [...at, 'items'], 'item', report);
	});
};

function unique(items: readonly { id: string }[], path: Path, what: string, report: Report) {
	const first = new Map<string, number>();
	items.forEach(({ id }, i) => {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, i);
		else
			report(
				[...path, i, 'id'],
				`another ${what} has the id “${id}” (number ${earlier + 1} of them); give this one its own.`
			);
	});
}
