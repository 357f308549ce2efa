import type { EditDraft } from '#lib/own/edit.ts';
import { putEdits, titleEdits } from '#lib/own/list/list-edits.ts';
import { factOf, PLAIN } from '#lib/own/list/row.ts';
import type { Coming } from '#lib/own/open/coming.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';
import { making } from '#lib/ui/messages/making.ts';
import { namesHere } from '#lib/ui/own/names-here.ts';
import { newId } from '#lib/ui/own/new-id.ts';

/**
 * What is written where something that comes in is kept.
 *
 * @param title what it is to be called here; absent: as it comes
 */
export function keptEdits(coming: Coming, deck: string, title?: string): EditDraft[] {
	if (coming.kind === 'deck') return deckEdits(coming.json, { deck, ...(title && { title }) });
	const names = namesHere();
	const facts = coming.rows.map(({ note, ...sides }, i) => ({
		id: newId(),
		value: {
			...factOf(sides, PLAIN, { day: names.day, at: making.list.row(i + 1) }),
			...(note && { note })
		}
	}));
	return [...titleEdits(deck, title ?? coming.title, names), ...putEdits(deck, facts, {})];
}
