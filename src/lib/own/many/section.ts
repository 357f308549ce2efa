import type { EditDraft } from '#lib/own/edit.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import { listed } from '#lib/own/parts-there.ts';

/** Edits that make a new section behind all there are; it has no place where the last of them has none. */
export function sectionEdits(deck: string, parts: PartsOf, id: string, title: string): EditDraft[] {
	const last = listed(parts, 'section').at(-1);
	const made = editsOf(deck, [[{ of: 'section', id }, { title }]]);
	if (last && last.place === undefined) return made;
	const [place] = placesBetween(last?.place, undefined, 1);
	return [...made, ...editsOf(deck, [[{ of: 'place', id }, place]])];
}
