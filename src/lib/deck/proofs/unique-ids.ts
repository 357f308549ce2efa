import { say, type Saying } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import { Id } from '#lib/deck/schema/text.ts';
import type { Proof, Report } from './proof.ts';

/** Ids are permanent and name memories: no two things of one list share one. */
export const uniqueIds: Proof = (deck, report) => {
	for (const { path, value } of placesIn(Deck as unknown as Schema, deck, isNamedList))
		unique(value as readonly { id: string }[], path, report);
};

/** Of a list whose items have ids of their own. */
function isNamedList({ def }: Schema): true | undefined {
	if (def.type !== 'array') return undefined;
	const { def: item } = def.element as unknown as Schema;
	const { def: one } =
		item.type === 'union' ? (item.options[0] as unknown as Schema) : { def: item };
	return one.type === 'object' && (one.shape['id'] as unknown) === Id ? true : undefined;
}

/** By the key of the list. */
const OTHERS: Readonly<Record<string, Saying>> = {
	facts: say`another fact`,
	sections: say`another section`,
	groups: say`another group`,
	items: say`another item`
};

function unique(items: readonly { id: string }[], path: Path, report: Report) {
	const other = OTHERS[String(path.at(-1))] ?? say`another`;
	const first = new Map<string, number>();
	items.forEach(({ id }, i) => {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, i);
		else
			report(
				[...path, i, 'id'],
				say`${other} has the id “${id}” (number ${earlier + 1} of them); give this one its own.`
			);
	});
}
