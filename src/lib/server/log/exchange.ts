/** One message of a device answered: takes what it brings, gives what it lacks. */
import { canonical } from '#lib/memory/log/canonical.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { MOST_PULLED, type Push, type Reply } from '#lib/memory/log/exchange.ts';
import type { Database } from '#lib/server/database/database.ts';
import { REVIEWS, type AccountLog } from './account-log.ts';
import type { Added } from './add-entries.ts';
import type { Folding } from './folding.ts';
import { endOf } from './log-end.ts';
import type { LogWriter } from './log-writer.ts';
import { pageAfter } from './pages.ts';
import { entriesFrom, entryFrom } from './stored-entry.ts';
import { take, type Taken } from './taken.ts';

/** What an exchange needs. */
export interface Logs {
	db: Database;
	/** Of the database. */
	lineage: string;
	writer: LogWriter;
	/** Which of the account's logs it is about; the writer's. */
	of?: AccountLog;
	/** Is told of what was added. */
	folding?: Pick<Folding, 'grown'>;
	/** Epoch ms. */
	now: () => number;
	/** Is waited for before so many bytes of entries are read. */
	beforeReading?: (bytes: number) => Promise<void>;
}

/**
 * The lineage that a device is told. Another one where its account has become part of another: positions
 * of its own log mean nothing there, so that it begins anew, and sends all it has.
 */
export const lineageFor = (
	lineage: string,
	{ account, known }: { account: string; known: string }
): string => (account === known ? lineage : `${lineage} ${account}`);

/** Resolves once everything that was taken is durable. Rejects if the database does not answer. */
export async function exchange(
	{ db, lineage, writer, of = REVIEWS, folding, now, beforeReading: before }: Logs,
	account: string,
	push: Push
): Promise<Reply> {
	const at = now();
	const { taken, refused } = take(push, at, of);
	const added = taken.length > 0 ? await writer.add({ account, taken, arrived: at }) : undefined;
	const full = added?.full;
	if (!full) folding?.grown(account, taken.length);
	const anew =
		(push.lineage !== undefined && push.lineage !== lineage) ||
		(await isBeyond(db, account, push.since, { added, of }));
	const since = anew ? 0 : push.since;
	const head = { now: at, lineage, refused, ...(anew && { anew }), ...(full && { full }) };
	// Pushed right behind what the device has: nothing can have come in between.
	if (added && !full && added.from === since)
		return {
			...head,
			standing: standing(taken, added, { account, of }),
			entries: [],
			position: added.end,
			more: false
		};
	const { rows, end, more } = await pageAfter(db, account, since, {
		mostRows: MOST_PULLED,
		before,
		of
	});
	const own = new Set(taken.map(keyOf));
	return {
		...head,
		standing: added && !full ? standing(taken, added, { account, of }) : [],
		entries: entriesFrom(full ? rows : rows.filter((row) => !own.has(keyOf(row))), of),
		position: end,
		more
	};
}

/** Whether a device has more of a log than there is: it was put back to what it was. */
async function isBeyond(
	db: Database,
	account: string,
	since: number,
	{ added, of }: { added: Pick<Added, 'from'> | undefined; of: AccountLog }
): Promise<boolean> {
	if (since === 0) return false;
	return (added ? added.from : await endOf(db, account, of)) < since;
}

const keyOf = ({ device, seq }: Pick<Taken, 'device' | 'seq'>) => `${device} ${seq}`;

/** The entries that the device has otherwise than they stand here. */
function standing(
	taken: readonly Taken[],
	{ before }: Added,
	{ account, of }: { account: string; of: AccountLog }
): Entry[] {
	const earlier = new Map(before.map((row) => [keyOf(row), row]));
	return taken.flatMap((entry) => {
		const row = earlier.get(keyOf(entry)) ?? entry;
		if (row.at === entry.sent && row.body === entry.body) return [];
		// What cannot be read here stays as the device has it.
		const theirs = entryFrom({ account, ...row }, of);
		const same = !theirs || (row.at === entry.sent && sameJson(row.body, entry.body));
		return same ? [] : [theirs];
	});
}

const sameJson = (a: string, b: string): boolean =>
	canonical(JSON.parse(a)) === canonical(JSON.parse(b));
