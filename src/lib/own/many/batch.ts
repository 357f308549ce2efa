/** Many facts changed together: one batch of edits, which one tap takes back. */
import type { EditDraft } from '#lib/own/edit.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { Listed } from '#lib/own/parts-there.ts';

export interface Batch {
	edits: EditDraft[];
	/** How many facts read otherwise by it. */
	done: number;
	/** How many could not be changed, and stay as they are. */
	left: number;
}

/**
 * Facts as `to` has them.
 *
 * @param to the same object where nothing changes; undefined where it cannot be; null to take it out
 */
export function batchOf(
	deck: string,
	facts: readonly Listed[],
	to: (value: FactValue) => FactValue | null | undefined
): Batch {
	const all = facts.map(({ id, value }) => ({ id, before: value, value: to(value) }));
	const done = all.filter(({ before, value }) => value !== undefined && value !== before);
	return {
		edits: editsOf(
			deck,
			done.map(({ id, value }) => [{ of: 'fact', id }, value] as const)
		),
		done: done.length,
		left: all.filter(({ value }) => value === undefined).length
	};
}

/** The fact in a section, or in none; the same object where it is there already. */
export function inSection(fact: FactValue, section: string | undefined): FactValue {
	if (fact['section'] === section) return fact;
	const { section: _, ...rest } = fact;
	return section === undefined ? rest : { ...rest, section };
}
