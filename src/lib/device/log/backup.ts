/**
 * Everything of a learner as one JSON file, and back. Lossless: a file imported into an empty app
 * gives the identical log. Importing is a union: it never overwrites, and a second time adds nothing.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { backupBegins, BACKUP_FORMAT, entriesToEnd } from '#lib/memory/log/backup-text.ts';
import { Backup } from './backup-format.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { keyOf, type Union } from './store.ts';
import type { Preferences } from '#lib/device/storage/preferences.ts';
import { difference } from './union.ts';

export interface BackupFile {
	/** What to call it: `footnote-2026-11-24.json`. */
	name: string;
	text: string;
	/** How many entries it holds. */
	entries: number;
	/** How far the log was written to it. */
	end: number;
}

/** What is wrong with a file, and where. Pages say it in words (`settings.data.problems`). */
export interface ImportProblem {
	/**
	 * `here`: the device has another entry of this id; `contradiction`: the file has; `aside`: a value that is not known here;
	 * `storage`: the browser did not keep it.
	 */
	code:
		| 'not-json'
		| 'not-a-backup'
		| 'newer-app'
		| 'invalid'
		| 'aside'
		| 'contradiction'
		| 'here'
		| 'storage';
	/** `entries[3].grade`; empty for the file as a whole. */
	path: string;
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

/** The part of the review log that backups need. */
interface Log {
	everything(): Promise<{ entries: Entry[]; end: number }>;
	add(entries: readonly Entry[]): Promise<Union>;
}

/** More than this many problems help nobody. */
const SHOWN = 20;

export async function exportAll(
	log: Log,
	preferences: Preferences,
	now: number
): Promise<BackupFile> {
	const { entries, end } = await log.everything();
	let text = backupBegins(now, preferences.all());
	for await (const piece of entriesToEnd([entries])) text += piece;
	const day = new Date(now).toISOString().slice(0, 10);
	return { name: `footnote-${day}.json`, text, entries: entries.length, end };
}

export async function importAll(
	log: Log,
	preferences: Preferences,
	text: string
): Promise<ImportResult> {
	const backup = readBackup(text);
	if ('problems' in backup) {
		const { problems } = backup;
		return {
			ok: false,
			problems: problems.slice(0, SHOWN),
			more: Math.max(0, problems.length - SHOWN)
		};
	}
	try {
		const { slice, already, conflicts } = await log.add(backup.entries);
		preferences.add(backup.preferences);
		const places = new Map(backup.entries.map((entry, n) => [keyOf(entry), n]));
		return {
			ok: true,
			added: slice.entries.length,
			already,
			aside: backup.aside.slice(0, SHOWN),
			conflicts: conflicts.map(({ ours }) => ({
				code: 'here',
				path: `entries[${places.get(keyOf(ours))}]`
			}))
		};
	} catch (error) {
		if (!(error instanceof StorageFailure)) throw error;
		return { ok: false, problems: [{ code: 'storage', path: '' }], more: 0 };
	}
}

type Read =
	| { entries: Entry[]; aside: ImportProblem[]; preferences: Record<string, unknown> }
	| { problems: ImportProblem[] };

/** Checks a whole file; either all of it is right or all that is wrong with it is told. */
function readBackup(text: string): Read {
	let json: unknown;
	try {
		// Editors and mail programs like to put a byte order mark first.
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return problem('not-json');
	}
	const { app, format } = Object(json) as { app?: unknown; format?: unknown };
	if (app !== 'footnote') return problem('not-a-backup');
	if (typeof format === 'number' && format > BACKUP_FORMAT) return problem('newer-app');
	const backup = Backup.safeParse(json);
	if (!backup.success)
		return { problems: backup.error.issues.map((issue) => invalid('invalid', issue, [])) };
	const problems: ImportProblem[] = [];
	const entries: Entry[] = [];
	const aside: ImportProblem[] = [];
	for (const [n, candidate] of backup.data.entries.entries()) {
		const checked = checkEntry(candidate);
		const code = checked.as === 'none' ? 'invalid' : 'aside';
		const issues = checked.issues.map((issue) => invalid(code, issue, ['entries', n]));
		if (checked.as === 'none') problems.push(...issues);
		else {
			entries.push(checked.entry);
			aside.push(...issues);
		}
	}
	problems.push(...contradictions(entries));
	return problems.length > 0
		? { problems }
		: { entries, aside, preferences: backup.data.preferences };
}

/** Entries of the file that have one id and two contents. */
function contradictions(entries: readonly Entry[]): ImportProblem[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry, n): ImportProblem[] => {
		const other = first.get(keyOf(entry));
		if (!other) first.set(keyOf(entry), entry);
		if (!other || difference([other], [entry]).conflicts.length === 0) return [];
		return [{ code: 'contradiction', path: `entries[${n}]` }];
	});
}

const problem = (code: ImportProblem['code']): Read => ({ problems: [{ code, path: '' }] });

function invalid(
	code: ImportProblem['code'],
	issue: { path: PropertyKey[] },
	above: PropertyKey[]
): ImportProblem {
	const path = [...above, ...issue.path]
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
	return { code, path };
}
