/** A deck as a whole: its head says whether it is put away, or gone; all else of it stays as it was. */
import type { EditDraft } from '#lib/own/edit.ts';
import type { PartHistory } from '#lib/own/fold.ts';
import type { OwnStore } from './own-store.ts';

export type DeckChange = 'archive' | 'takeUp' | 'remove';

/** What puts a deck away, takes it up again, or deletes it. */
export function headEdit(deck: string, store: OwnStore, change: DeckChange): EditDraft {
	const { archived: _, ...rest } = lastHead(store.parts(deck).get('head'));
	const value =
		change === 'remove' ? null : change === 'archive' ? { ...rest, archived: true } : rest;
	return { kind: 'edit', deck, part: { of: 'head' }, value };
}

/** How the head read before it was gone. */
function lastHead(history: PartHistory | undefined): Record<string, unknown> {
	const edit = history?.edits.findLast(({ value }) => value !== null);
	return Object(edit?.value) as Record<string, unknown>;
}
