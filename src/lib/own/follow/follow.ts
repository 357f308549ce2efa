/**
 * A deck that is followed: its maker's versions, as edits that make a deck here what the latest says. So whoever
 * follows it has it as they have decks of their own: offline, on their other devices, in their file, and after its
 * maker has withdrawn it.
 */
import type { EditDraft, Part } from '#lib/own/edit.ts';
import { partKey } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';
import { readingEdits } from '#lib/own/share/reading-edits.ts';
import type { Follow } from './followed.ts';
import type { PublishedDeck } from './published-deck.ts';

/**
 * What is to be written so that a deck reads as a version of it does; nothing where it does already. A deck that was
 * put away stays so.
 */
export function followEdits(
	parts: PartsOf,
	address: string,
	{ id, version, changed, deck }: PublishedDeck
): EditDraft[] {
	const wanted = new Map<string, readonly [Part, unknown]>();
	for (const draft of deckEdits(deck, { deck: id }))
		if (draft.kind === 'edit' && draft.part.of !== 'place')
			wanted.set(partKey(draft.part), [draft.part, draft.value]);
	const { from: _, ...head } = Object(wanted.get('head')?.[1]) as Record<string, unknown>;
	const follows: Follow = { address, version, changed };
	const before = parts.get('head');
	const { archived } = Object(before && valueOf(before)) as { archived?: unknown };
	const now = { ...head, ...(archived === true && { archived }), follows };
	wanted.set('head', [{ of: 'head' }, now]);
	return readingEdits(id, parts, wanted);
}
