import type { EditDraft, Part } from '#lib/own/edit.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { groundEdits } from '#lib/own/list/ground.ts';
import { editsOf, putEdits } from '#lib/own/list/list-edits.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { listed } from '#lib/own/parts-there.ts';
import type { FactOptions } from './fact-editor.svelte.ts';

/**
 * The edits of a fact and of the names in it; the first time also its place, behind all others, and what it rests on.
 *
 * @param parts the deck as the log has it
 */
export function factDrafts(
	{ begin, deck, fact }: Pick<FactOptions, 'begin' | 'deck' | 'fact'>,
	parts: PartsOf,
	value: FactValue | null,
	named: readonly [Part, FactValue | null][]
): EditDraft[] {
	const names = editsOf(deck, named);
	if (!begin || parts.has(`fact ${fact}`))
		return [...editsOf(deck, [[{ of: 'fact', id: fact }, value]]), ...names];
	const last = listed(parts, 'fact').findLast(({ place }) => place !== undefined);
	return [
		...groundEdits(deck, parts, begin.names, begin.untitled),
		...putEdits(deck, [{ id: fact, value: value ?? {} }], { before: last?.place }),
		...names
	];
}
