/** One message of a device answered: takes what it brings, gives what it lacks. */
import { canonical } from '#lib/memory/canonical.ts';
import type { Entry } from '#lib/memory/entry.ts';
import { MOST_PULLED, type Push, type Reply } from '#lib/memory/exchange.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Added } from './add-entries.ts';
import type { Folding } from './folding.ts';
import type { LogWriter } from './log-writer.ts';
import { entryFrom, take, type Taken } from './taken.ts';

/** What an exchange needs. */
export interface Logs {
	db: Database;
	/** Of the database. */
	lineage: string;
	writer: LogWriter;
	/** Is told of what was added. */
	folding?: Pick<Folding, 'grown'>;
	/** Epoch ms. */
	now: () => number;
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
	{ db, lineage, writer, folding, now }: Logs,
	account: string,
	push: Push
): Promise<Reply> {
	const at = now();
	const { taken, refused } = take(push, at);
	const added = taken.length > 0 ? await writer.add({ account, taken }) : undefined;
	folding?.grown(account, taken.length);
	const anew =
		(push.lineage !== undefined && push.lineage !== lineage) ||
		(await isBeyond(db, account, push.since, added));
	const since = anew ? 0 : push.since;
	const head = { now: at, lineage, refused, ...(anew && { anew }) };
	// Pushed right behind what the device has: nothing can have come in between.
	if (added && added.from === since)
		return {
			...head,
			standing: standing(taken, added),
			entries: [],
			position: added.end,
			more: false
		};
	const rows = await db
		.selectFrom('entry')
		.select(['position', 'device', 'seq', 'at', 'body'])
		.where('account', '=', account)
		.where('position', '>', since)
		.orderBy('position')
		.limit(MOST_PULLED)
		.execute();
	const own = new Set(taken.map(keyOf));
	return {
		...head,
		standing: added ? standing(taken, added) : [],
		entries: rows.filter((row) => !own.has(keyOf(row))).map(entryFrom),
		position: rows.at(-1)?.position ?? since,
		more: rows.length === MOST_PULLED
	};
}

/** Whether a device has more of a log than there is: it was put back to what it was. */
async function isBeyond(
	db: Database,
	account: string,
	since: number,
	added: Pick<Added, 'from'> | undefined
): Promise<boolean> {
	if (since === 0) return false;
	if (added) return added.from < since;
	const log = await db
		.selectFrom('log')
		.select('end')
		.where('account', '=', account)
		.executeTakeFirst();
	return (log?.end ?? 0) < since;
}

const keyOf = ({ device, seq }: Pick<Taken, 'device' | 'seq'>) => `${device} ${seq}`;

/** The entries that the device has otherwise than they stand here. */
function standing(taken: readonly Taken[], { before }: Added): Entry[] {
	const earlier = new Map(before.map((row) => [keyOf(row), row]));
	return taken.flatMap((entry) => {
		const row = earlier.get(keyOf(entry)) ?? entry;
		const same = row.at === entry.sent && sameJson(row.body, entry.body);
		return same ? [] : [entryFrom(row)];
	});
}

const sameJson = (a: string, b: string): boolean =>
	a === b || canonical(JSON.parse(a)) === canonical(JSON.parse(b));
