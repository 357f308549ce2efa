/** Entries as they lie in the database: any row may be damaged, and none may keep the others away. */
import type { Entry } from '#lib/memory/log/entry.ts';
import { isStamped } from '#lib/memory/log/entry-shape.ts';
import { isKnown, isUnderstood } from '#lib/memory/log/kinds.ts';
import type { EntryTable } from '#lib/server/database/tables/logs.ts';
import { REVIEWS } from './account-log.ts';
import { badRow } from '#lib/server/database/bad-row.ts';

/** What of a row makes the entry, and what tells which it is. */
export type EntryRow = Pick<EntryTable, 'device' | 'seq' | 'at' | 'body'> &
	Partial<Pick<EntryTable, 'account' | 'position'>>;

/** The entry; undefined, and named in the log, where the row holds none. */
export function entryFrom(row: EntryRow, of = REVIEWS): Entry | undefined {
	const entry = read(row);
	if (!entry) badRow(of.entry, keyOf(row));
	return entry;
}

/**
 * The entry, where it has an effect here; undefined, too, for one that only a newer release understands. Where
 * that is a matter of a value it may as well be damage: the row is named in the log.
 */
export function effectiveFrom(row: EntryRow): Entry | undefined {
	const entry = entryFrom(row);
	if (!entry || isUnderstood(entry)) return entry;
	if (isKnown(entry)) badRow('entry', keyOf(row));
	return undefined;
}

const keyOf = ({ account = '', device, seq }: EntryRow) => [account, device, seq];

/** The entries of rows, without those that are none. */
export const entriesFrom = (rows: readonly EntryRow[], of = REVIEWS): Entry[] =>
	rows.flatMap((row) => entryFrom(row, of) ?? []);

function read({ device, seq, at, body }: EntryRow): Entry | undefined {
	let rest: unknown;
	try {
		rest = JSON.parse(body);
	} catch {
		return undefined;
	}
	if (typeof rest !== 'object' || rest === null || Array.isArray(rest)) return undefined;
	// It is ours: long logs are read, and a copy of each would be half of what that takes.
	const entry = Object.assign(rest, { device, seq, at });
	return isStamped(entry) ? entry : undefined;
}
