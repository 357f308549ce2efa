/** What another program's file brings, kept: a deck of one's own, and what was answered before. */
import { device } from '#lib/device/device.svelte.ts';
import { newEntries } from '#lib/formats/entries.ts';
import type { Past } from '#lib/formats/reading.ts';
import { backupBegins, entriesToEnd } from '#lib/memory/log/backup-text.ts';
import { partKey, type EditDraft } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { shownIn } from '#lib/own/share/shown-media.ts';

/** The decks of one's own, as far as it takes to find one. */
export interface OwnShelf {
	list(): readonly { id: string; gone: boolean }[];
	parts(id: string): PartsOf;
}

/** The deck that the same file, or an earlier one of the same name, has become; undefined: none, or it was deleted. */
export function earlierOf(shelf: OwnShelf, json: object): string | undefined {
	const { id: from, facts } = json as { id?: unknown; facts?: readonly { id: string }[] };
	return shelf.list().find(({ id, gone }) => {
		if (gone) return false;
		const parts = shelf.parts(id);
		const head = parts.get('head');
		const { from: origin } = Object(head && valueOf(head)) as { from?: unknown };
		return origin === from && facts?.some((fact) => parts.has(`fact ${fact.id}`));
	})?.id;
}

/** Which facts a deck does not have yet, nor had and lost. */
export const isNewIn =
	(parts: PartsOf) =>
	({ id }: { id: string }): boolean =>
		!parts.has(`fact ${id}`);

/**
 * Of the edits that make a deck, those for what is not in it yet: what was put right since, or deleted, stays so. A picture that
 * another browser has drawn has another name: only what is new shows any.
 */
export function onlyNew(edits: readonly EditDraft[], parts: PartsOf): EditDraft[] {
	const fresh = edits.filter((edit) => edit.kind !== 'edit' || !parts.has(partKey(edit.part)));
	const shown = shownIn(
		fresh.flatMap((edit) => (edit.kind === 'edit' && edit.part.of === 'fact' ? edit : []))
	);
	return fresh.filter(
		(edit) => edit.kind !== 'edit' || edit.part.of !== 'medium' || shown.has(edit.part.id)
	);
}

/**
 * Adds what was answered elsewhere to the log of this device, as what a saved file holds is: a second time adds nothing.
 *
 * @returns how many entries that were; undefined where they could not be kept
 */
export async function addPast(past: readonly Past[], deck: string): Promise<number | undefined> {
	try {
		const fresh = newEntries(past, deck, await device.history());
		if (fresh.length === 0) return 0;
		let text = backupBegins(Date.now());
		for await (const piece of entriesToEnd([fresh])) text += piece;
		const result = await device.importAll(text);
		return result.ok && result.conflicts.length === 0 ? result.added : undefined;
	} catch {
		return undefined;
	}
}
