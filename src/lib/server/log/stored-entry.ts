/** Entries as they lie in the database: any row may be damaged, and none may keep the others away. */
import { checkEntry } from '#lib/memory/check-entry.ts';
import type { Entry } from '#lib/memory/entry.ts';
import { isStamped } from '#lib/memory/entry-shape.ts';
import type { EntryTable } from '#lib/server/database/tables.ts';
import { badRow } from '#lib/server/database/bad-row.ts';

/** What of a row makes the entry, and what tells which it is. */
export type EntryRow = Pick<EntryTable, 'device' | 'seq' | 'at' | 'body'> &
	Partial<Pick<EntryTable, 'account' | 'position'>>;

/** The entry; undefined, and named in the log, where the row holds none. */
export function entryFrom(row: EntryRow): Entry | undefined {
	const entry = read(row);
	if (!entry) badRow('entry', [row.account ?? '', row.device, row.seq]);
	return entry;
}

/** The entries of rows, without those that are none. */
export const entriesFrom = (rows: readonly EntryRow[]): Entry[] =>
	rows.flatMap((row) => entryFrom(row) ?? []);

function read({ device, seq, at, body }: EntryRow): Entry | undefined {
	let rest: unknown;
	try {
		rest = JSON.parse(body);
	} catch {
		return undefined;
	}
	if (typeof rest !== 'object' || rest === null || Array.isArray(rest)) return undefined;
	const entry = { ...rest, device, seq, at };
	return isStamped(entry) && (isAnswer(entry) || checkEntry(entry).success) ? entry : undefined;
}

/** What most rows hold, looked at quickly: it was checked by all rules when it came. */
const isAnswer = (entry: Entry): boolean =>
	entry.kind === 'review' &&
	typeof entry.card === 'string' &&
	(entry.grade === 1 || entry.grade === 2 || entry.grade === 3 || entry.grade === 4) &&
	typeof entry.form === 'string' &&
	(entry.mode === 'study' || entry.mode === 'test') &&
	Number.isSafeInteger(entry.took) &&
	Number.isSafeInteger(entry.revision) &&
	(entry.answer === undefined || typeof entry.answer === 'string');
