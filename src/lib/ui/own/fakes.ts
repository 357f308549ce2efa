/** For tests of pages that make decks. */
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits } from '#lib/own/fold.ts';
import type { OwnStore, Written } from './own-store.ts';

/** A log of edits in memory, that several pages may write into. */
export function logOfEdits() {
	const entries: Edit[] = [];
	const store: OwnStore = {
		health: { kind: 'ok' },
		parts: (deck) => foldEdits(entries).decks.get(deck) ?? new Map(),
		write: (drafts: readonly EditDraft[]) => {
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
			return Promise.resolve(written);
		},
		undo: (written: Written) =>
			store.write(
				written.map(({ device, seq }): EditDraft => ({ kind: 'undo', target: { device, seq } }))
			)
	};
	return { entries, store };
}
