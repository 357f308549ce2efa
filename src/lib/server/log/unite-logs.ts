import { sql, type Transaction } from 'kysely';
import { REVIEWS } from './account-log.ts';
import type { Tables } from '#lib/server/database/tables.ts';

/** Moves a log's entries behind another's; what the other has already is there once. */
export async function uniteLogs(
	trx: Transaction<Tables>,
	from: string,
	into: string,
	{ log, entry } = REVIEWS
): Promise<void> {
	// Whoever adds entries locks the log: what was acknowledged is here before it is read, and what
	// comes later finds the account gone, and is sent again. In one order, as there.
	for (const account of [from, into].sort())
		await trx
			.insertInto(log)
			.values({ account, end: 0 })
			.onConflict((row) =>
				row.column('account').doUpdateSet((eb) => ({ end: eb.ref(`${log}.end`) }))
			)
			.execute();
	const ends = await trx
		.selectFrom(log)
		.select(['account', 'end', 'bytes'])
		.where('account', 'in', [from, into])
		.execute();
	const endOf = (account: string) => ends.find((one) => one.account === account)!.end;
	const bytes = ends.reduce((sum, one) => sum + one.bytes, 0);
	// Whatever else is kept of an entry goes along.
	await sql`
		update ${sql.table(entry)} set account = ${into}, position = position + ${sql.lit(endOf(into))}
		where account = ${from} and not exists (
			select 1 from ${sql.table(entry)} as known
			where known.account = ${into}
				and known.device = ${sql.ref(`${entry}.device`)} and known.seq = ${sql.ref(`${entry}.seq`)}
		)
	`.execute(trx);
	await trx
		.updateTable(log)
		.set({ end: endOf(into) + endOf(from), bytes })
		.where('account', '=', into)
		.execute();
}
