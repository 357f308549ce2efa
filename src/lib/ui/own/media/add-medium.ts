import type { Medium } from '#lib/deck/schema/media.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import type { FactEditor } from '#lib/ui/own/fact/fact-editor.svelte.ts';

/** A picture or a sound is on a card that its deck is to know; written after the deck itself, where that is new. */
export async function addMedium(editor: FactEditor, id: string, medium: Medium): Promise<void> {
	await editor.write();
	const { deck, store } = editor.options;
	await store.write(editsOf(deck, [[{ of: 'medium', id }, medium]]));
}
