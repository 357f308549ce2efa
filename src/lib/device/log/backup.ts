/**
 * Everything of a learner as one JSON file, and back. Lossless: a file imported into an empty app
 * gives the identical logs. Importing is a union: it never overwrites, and a second time adds nothing.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import { backupBegins, entriesToEnd } from '#lib/memory/log/backup-text.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import type { Edit } from '#lib/own/edit.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import type { Preferences } from '#lib/device/storage/preferences.ts';
import { mediaHere, type Media } from '#lib/device/media/media.ts';
import { keepMedia, mediaText } from '#lib/device/media/media-text.ts';
import { readBackup, type ImportProblem } from './read-backup.ts';
import { keyOf, type Union } from './store.ts';

export interface BackupFile {
	/** What to call it: `footnote-2026-11-24.json`. */
	name: string;
	text: string;
	/** How many entries it holds, edits of decks of one's own among them. */
	entries: number;
	/** How far each log was written to it. */
	end: number;
	editsEnd: number;
	/** To be called once it is in the learner's hands. */
	mediaSaved?: () => void;
}

export type ImportResult =
	| {
			ok: true;
			added: number;
			already: number;
			conflicts: ImportProblem[];
			/** Values that are not known here: their entries are kept, and have no effect. */
			aside: ImportProblem[];
	  }
	| { ok: false; problems: ImportProblem[]; more: number };

/** The part of a log that backups need. */
interface Log<E> {
	everything(): Promise<{ entries: E[]; end: number }>;
	add(entries: readonly E[]): Promise<Union<E>>;
}

/** All that a learner has on a device: what was answered, and what was written. */
export interface Logs {
	reviews: Log<Entry>;
	edits: Log<Edit>;
}

/** More than this many problems help nobody. */
const SHOWN = 20;

export async function exportAll(
	{ reviews, edits }: Logs,
	preferences: Preferences,
	now: number,
	media: Pick<Media, 'all' | 'saved'> = mediaHere()
): Promise<BackupFile> {
	const [answered, written] = [await reviews.everything(), await edits.everything()];
	let text = backupBegins(now, preferences.all());
	for await (const piece of mediaText(media.all())) text += piece;
	for await (const piece of entriesToEnd([answered.entries], [written.entries])) text += piece;
	const day = new Date(now).toISOString().slice(0, 10);
	return {
		name: `footnote-${day}.json`,
		text,
		entries: answered.entries.length + written.entries.length,
		end: answered.end,
		editsEnd: written.end,
		mediaSaved: () => media.saved()
	};
}

export async function importAll(
	logs: Logs,
	preferences: Preferences,
	text: string,
	media: Pick<Media, 'put'> = mediaHere()
): Promise<ImportResult> {
	const backup = await readBackup(text);
	if ('problems' in backup) {
		const { problems } = backup;
		return {
			ok: false,
			problems: problems.slice(0, SHOWN),
			more: Math.max(0, problems.length - SHOWN)
		};
	}
	try {
		await keepMedia(backup.media, media);
		// Should the second be refused, a second try finds the first here already.
		const written = await takeIn('edits', logs.edits, backup.edits);
		const answered = await takeIn('entries', logs.reviews, backup.entries);
		preferences.add(backup.preferences);
		return {
			ok: true,
			added: written.added + answered.added,
			already: written.already + answered.already,
			aside: backup.aside.slice(0, SHOWN),
			conflicts: [...written.conflicts, ...answered.conflicts]
		};
	} catch (error) {
		if (!(error instanceof StorageFailure)) throw error;
		return { ok: false, problems: [{ code: 'storage', path: '' }], more: 0 };
	}
}

/** @param name of the list in the file */
async function takeIn<E extends LogEntry>(name: string, log: Log<E>, entries: readonly E[]) {
	if (entries.length === 0) return { added: 0, already: 0, conflicts: [] };
	const { slice, already, conflicts } = await log.add(entries);
	const places = new Map(entries.map((entry, n) => [keyOf(entry), n]));
	return {
		added: slice.entries.length,
		already,
		conflicts: conflicts.map(({ ours }): ImportProblem => ({
			code: 'here',
			path: `${name}[${places.get(keyOf(ours))}]`
		}))
	};
}
