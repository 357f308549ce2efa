/** For tests of pages that make decks. */
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits } from '#lib/own/fold.ts';
import type { OwnStore, Written } from './own-store.ts';

/** A disk that is behind with what was typed. */
export const slowly = () => new Promise<void>((done) => setTimeout(done, 5));

/**
 * A log of edits in memory, that several pages may write into.
 *
 * @param disk what each write waits for, where it takes its time
 */
export function logOfEdits(disk?: () => Promise<void>) {
	const entries: Edit[] = [];
	let writing: Promise<unknown> = Promise.resolve();
	const store: OwnStore = {
		health: { kind: 'ok' },
		parts: (deck) => foldEdits(entries).decks.get(deck) ?? new Map(),
		write: async (drafts: readonly EditDraft[]) => {
			if (disk) await (writing = disk());
			const written = drafts.map(
				(draft, i) =>
					({
						...draft,
						device: 'devicedevice',
						seq: entries.length + 1 + i,
						at: entries.length + 1 + i,
						offset: 0
					}) as Edit
			);
			entries.push(...written);
			return written;
		},
		written: () => writing,
		undo: (written: Written) =>
			store.write(
				written.map(({ device, seq }): EditDraft => ({ kind: 'undo', target: { device, seq } }))
			)
	};
	return { entries, store };
}
