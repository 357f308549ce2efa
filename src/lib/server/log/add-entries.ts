/**
 * Adds entries to review logs: each once, whatever is sent how often. Several accounts' entries go
 * into one transaction, so that a class that answers together pays for one flush of the disk.
 */
import type { Transaction } from 'kysely';
import type { Tables } from '#lib/server/database/tables.ts';
import type { Taken } from './taken.ts';

/** Entries for one account's log. */
export interface Addition {
	account: string;
	taken: readonly Taken[];
}

/** Where they ended up. */
export interface Added {
	/** The position before the first of them. */
	from: number;
	/** The position of the last. */
	end: number;
	/** Entries that were here before under the id of one of these, as they stand. */
	before: Omit<Taken, 'sent'>[];
}

/** Rows in one statement: databases limit the values they take at once. */
const ROWS = 250;

/** In the order of `additions`. Accounts must exist. Throws as the database does. */
export async function addEntries(
	trx: Transaction<Tables>,
	additions: readonly Addition[]
): Promise<Added[]> {
	const free = await reserve(trx, additions);
	const added = additions.map(({ account, taken }): Added & Addition => {
		const from = free.get(account)!;
		const end = from + taken.length;
		free.set(account, end);
		return { account, taken, from, end, before: [] };
	});
	const rows = added.flatMap(({ account, taken, from }) =>
		taken.map(({ device, seq, at, body }, i) => ({
			account,
			position: from + 1 + i,
			device,
			seq,
			at,
			body
		}))
	);
	let fresh = 0;
	for (let i = 0; i < rows.length; i += ROWS) {
		const { numInsertedOrUpdatedRows = 0n } = await trx
			.insertInto('entry')
			.values(rows.slice(i, i + ROWS))
			.onConflict((id) => id.columns(['account', 'device', 'seq']).doNothing())
			.executeTakeFirstOrThrow();
		fresh += Number(numInsertedOrUpdatedRows);
	}
	if (fresh < rows.length) for (const one of added) one.before = await known(trx, one);
	return added.map(({ from, end, before }) => ({ from, end, before }));
}

/** Makes room at the end of the logs, which are locked until the transaction ends; where it begins. */
async function reserve(
	trx: Transaction<Tables>,
	additions: readonly Addition[]
): Promise<Map<string, number>> {
	const room = new Map<string, number>();
	for (const { account, taken } of additions)
		room.set(account, (room.get(account) ?? 0) + taken.length);
	// Always in the same order, so that no two transactions wait for each other.
	const rows = [...room].sort(([a], [b]) => (a < b ? -1 : 1));
	const ends = await trx
		.insertInto('log')
		.values(rows.map(([account, end]) => ({ account, end })))
		.onConflict((log) =>
			log
				.column('account')
				.doUpdateSet((eb) => ({ end: eb('log.end', '+', eb.ref('excluded.end')) }))
		)
		.returning(['account', 'end'])
		.execute();
	return new Map(ends.map(({ account, end }) => [account, end - room.get(account)!]));
}

/** The entries that were here before under the ids of these. */
async function known(
	trx: Transaction<Tables>,
	{ account, taken, from }: Addition & Added
): Promise<Omit<Taken, 'sent'>[]> {
	const ids = Map.groupBy(taken, ({ device }) => device);
	const found: Omit<Taken, 'sent'>[] = [];
	for (const [device, entries] of ids) {
		const seqs = entries.map(({ seq }) => seq);
		found.push(
			...(await trx
				.selectFrom('entry')
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
