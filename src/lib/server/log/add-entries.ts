/**
 * Adds entries to review logs: each once, whatever is sent how often. Several accounts' entries go
 * into one transaction, so that a class that answers together pays for one flush of the disk.
 */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '#lib/server/database/tables.ts';
import { REVIEWS, type AccountLog } from './account-log.ts';
import { bytesOf, dayOfArrival, fullness, type Full } from './quota.ts';
import type { Taken } from './taken.ts';

/** Entries for one account's log. */
export interface Addition {
	account: string;
	taken: readonly Taken[];
	/** When they came, epoch ms. */
	arrived: number;
	/** The server itself adds them, and would not again: there is room, however full the log is. */
	always?: true;
}

/** Where they ended up. */
export interface Added {
	/** The position before the first of them. */
	from: number;
	/** The position of the last. */
	end: number;
	/** Entries that were here before under the id of one of these, as they stand. */
	before: Omit<Taken, 'sent'>[];
	/** Why none of them was taken, if the log is full. */
	full?: Full;
}

/** Rows in one statement, at most: databases limit the values they take at once. A power of two. */
const ROWS = 256;

/** Rows by powers of two: so many statements of different lengths there are, and all are kept ready. */
function* inPowers<T>(rows: readonly T[]): Generator<T[]> {
	for (let from = 0, size = ROWS; from < rows.length; from += size) {
		while (size > rows.length - from) size /= 2;
		yield rows.slice(from, from + size);
	}
}

/** In the order of `additions`. Accounts must exist. Throws as the database does. */
export async function addEntries(
	trx: Transaction<Tables>,
	additions: readonly Addition[],
	of: AccountLog = REVIEWS
): Promise<Added[]> {
	const logs = await reserve(trx, additions, of);
	const added = additions.map(({ account, ...addition }): Added & Addition => {
		const log = logs.get(account)!;
		const from = log.free;
		log.free += addition.taken.length;
		return { account, ...addition, from, end: log.free, before: [] };
	});
	const full = new Set<string>();
	for (const [account, log] of logs) if (fullness(log, of.limits)) full.add(account);
	if (full.size > 0)
		await turnAway(
			trx,
			added.filter(({ account }) => full.has(account)),
			logs,
			of
		);
	const rows = added.flatMap(({ account, taken, arrived, from, full }) =>
		full
			? []
			: taken.map(({ device, seq, at, body }, i) => ({
					account,
					position: from + 1 + i,
					device,
					seq,
					at,
					arrived,
					body
				}))
	);
	let fresh = 0;
	for (const some of inPowers(rows)) {
		const { numInsertedOrUpdatedRows = 0n } = await trx
			.insertInto(of.entry)
			.values(some)
			.onConflict((id) => id.columns(['account', 'device', 'seq']).doNothing())
			.executeTakeFirstOrThrow();
		fresh += Number(numInsertedOrUpdatedRows);
	}
	if (fresh < rows.length)
		for (const one of added) {
			if (one.full) continue;
			one.before = await known(trx, one, of);
			if (one.always || !full.has(one.account)) await giveBack(trx, one, of);
		}
	return added.map(({ from, end, before, full }) => ({ from, end, before, ...(full && { full }) }));
}

/** A log that entries are being added to. */
interface Growing {
	/** What it holds, and what came on this day, bytes. */
	bytes: number;
	today: number;
	/** The position before the next entry. */
	free: number;
}

/** Makes room at the end of the logs, which are locked until the transaction ends. */
async function reserve(
	trx: Transaction<Tables>,
	additions: readonly Addition[],
	{ log }: AccountLog
): Promise<Map<string, Growing>> {
	const none = { entries: 0, bytes: 0, day: 0 };
	const room = new Map<string, typeof none>();
	for (const { account, taken, arrived } of additions) {
		const { entries, bytes, day } = room.get(account) ?? none;
		room.set(account, {
			entries: entries + taken.length,
			bytes: bytes + bytesOf(taken),
			day: Math.max(day, dayOfArrival(arrived))
		});
	}
	// Always in the same order, so that no two transactions wait for each other.
	const rows = [...room].sort(([a], [b]) => (a < b ? -1 : 1));
	const ends = await trx
		.insertInto(log)
		.values(
			rows.map(([account, { entries, bytes, day }]) => ({
				account,
				end: entries,
				bytes,
				day,
				today: bytes
			}))
		)
		.onConflict((row) =>
			row.column('account').doUpdateSet((eb) => ({
				end: eb(`${log}.end`, '+', eb.ref('excluded.end')),
				bytes: eb(`${log}.bytes`, '+', eb.ref('excluded.bytes')),
				day: eb.ref('excluded.day'),
				today: sql`case when ${sql.ref(`${log}.day`)} = excluded.day
					then ${sql.ref(`${log}.today`)} else 0 end + excluded.today`
			}))
		)
		.returning(['account', 'end', 'bytes', 'today'])
		.execute();
	return new Map(
		ends.map(({ account, end, ...log }) => [
			account,
			{ ...log, free: end - room.get(account)!.entries }
		])
	);
}

/**
 * Looks through what is for logs that would be too full: what is in them already takes no room, and
 * what still fits is taken. Marks the rest, which leaves gaps in the positions.
 */
async function turnAway(
	trx: Transaction<Tables>,
	added: readonly (Added & Addition)[],
	logs: ReadonlyMap<string, Growing>,
	of: AccountLog
): Promise<void> {
	for (const one of added.toReversed()) {
		if (one.always) continue;
		const log = logs.get(one.account)!;
		const before = new Set((await known(trx, one, of)).map(idOf));
		subtract(log, bytesOf(one.taken.filter((entry) => before.has(idOf(entry)))));
		const full = fullness(log, of.limits);
		if (!full) continue;
		subtract(log, bytesOf(one.taken.filter((entry) => !before.has(idOf(entry)))));
		one.full = full;
	}
	for (const account of new Set(added.map(({ account }) => account))) {
		const { bytes, today } = logs.get(account)!;
		await trx.updateTable(of.log).set({ bytes, today }).where('account', '=', account).execute();
	}
}

function subtract(log: Growing, bytes: number): void {
	log.bytes -= bytes;
	log.today -= bytes;
}

/** What was in a log already takes no more room. */
async function giveBack(
	trx: Transaction<Tables>,
	{ account, taken, before }: Added & Addition,
	{ log }: AccountLog
): Promise<void> {
	if (before.length === 0) return;
	const ids = new Set(before.map(idOf));
	// As they were counted: what lies there under the same id may be of another size.
	const bytes = bytesOf(taken.filter((entry) => ids.has(idOf(entry))));
	await trx
		.updateTable(log)
		.set((eb) => ({
			bytes: eb('bytes', '-', bytes),
			today: eb('today', '-', bytes)
		}))
		.where('account', '=', account)
		.execute();
}

const idOf = ({ device, seq }: Pick<Taken, 'device' | 'seq'>) => `${device} ${seq}`;

/** The entries that were here before under the ids of these. */
async function known(
	trx: Transaction<Tables>,
	{ account, taken, from }: Addition & Added,
	{ entry }: AccountLog
): Promise<Omit<Taken, 'sent'>[]> {
	const ids = Map.groupBy(taken, ({ device }) => device);
	const found: Omit<Taken, 'sent'>[] = [];
	for (const [device, entries] of ids) {
		const seqs = entries.map(({ seq }) => seq);
		found.push(
			...(await trx
				.selectFrom(entry)
				.select(['device', 'seq', 'at', 'body'])
				.where('account', '=', account)
				.where('device', '=', device)
				.where('seq', 'in', seqs)
				.where('position', '<=', from)
				.execute())
		);
	}
	return found;
}
