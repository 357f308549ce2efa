/** Two accounts of one pupil become one, without an answer lost, while devices of both go on sending. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { mergeMember } from '#lib/server/pupils/merge-members.ts';

/**
 * Makes an account part of another: its answers are added to the other's log, its devices, cards and
 * places in classes are the other's from then on. Devices that know it by its old name are told to begin
 * at the beginning, as after a restore (see `lineageFor`): logs are united, so nothing is doubled.
 */
export async function mergeAccounts(
	trx: Transaction<Tables>,
	{ from, into, now }: { from: string; into: string; now: number }
): Promise<void> {
	await uniteLogs(trx, from, into);
	for (const table of ['session', 'card', 'link'] as const)
		await trx.updateTable(table).set({ account: into }).where('account', '=', from).execute();
	const places = await trx
		.selectFrom('member')
		.select(['class', 'member'])
		.where('account', '=', from)
		.execute();
	for (const { class: inClass, member } of places) {
		const other = await trx
			.selectFrom('member')
			.select('member')
			.where('class', '=', inClass)
			.where('account', '=', into)
			.executeTakeFirst();
		if (other) await mergeMember(trx, { inClass, from: member, into: other.member, now });
		else
			await trx
				.updateTable('member')
				.set({ account: into, changed: now })
				.where('class', '=', inClass)
				.where('member', '=', member)
				.execute();
	}
	await trx.updateTable('merged').set({ same_as: into }).where('same_as', '=', from).execute();
	await trx.insertInto('merged').values({ account: from, same_as: into }).execute();
	await trx.deleteFrom('account').where('account', '=', from).execute();
}

/** Moves a log's entries behind another's; what the other has already is there once. */
async function uniteLogs(trx: Transaction<Tables>, from: string, into: string): Promise<void> {
	// Whoever adds entries locks the log: what was acknowledged is here before it is read, and what
	// comes later finds the account gone, and is sent again. In one order, as there.
	for (const account of [from, into].sort())
		await trx
			.insertInto('log')
			.values({ account, end: 0 })
			.onConflict((log) => log.column('account').doUpdateSet((eb) => ({ end: eb.ref('log.end') })))
			.execute();
	const ends = await trx
		.selectFrom('log')
		.select(['account', 'end', 'bytes'])
		.where('account', 'in', [from, into])
		.execute();
	const endOf = (account: string) => ends.find((log) => log.account === account)!.end;
	const bytes = ends.reduce((sum, log) => sum + log.bytes, 0);
	// Whatever else is kept of an entry goes along.
	await sql`
		update entry set account = ${into}, position = position + ${sql.lit(endOf(into))}
		where account = ${from} and not exists (
			select 1 from entry as known
			where known.account = ${into} and known.device = entry.device and known.seq = entry.seq
		)
	`.execute(trx);
	await trx
		.updateTable('log')
		.set({ end: endOf(into) + endOf(from), bytes })
		.where('account', '=', into)
		.execute();
	await trx.deleteFrom('standing').where('account', '=', into).execute();
}

/** The account that one has become part of; itself, if none. */
export async function accountNow(db: Database, account: string): Promise<string> {
	const row = await db
		.selectFrom('merged')
		.select('same_as')
		.where('account', '=', account)
		.executeTakeFirst();
	return row?.same_as ?? account;
}
