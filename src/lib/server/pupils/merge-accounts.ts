/** Two accounts of one pupil become one, without an answer lost, while devices of both go on sending. */
import type { Transaction } from 'kysely';
import { MOVED } from '#lib/server/accounts/tables-of-accounts.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { EDITS } from '#lib/server/log/account-log.ts';
import { uniteLogs } from '#lib/server/log/unite-logs.ts';
import { uniteMedia } from '#lib/server/media/held.ts';
import { mergeMember } from './merge-members.ts';

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
	await trx.deleteFrom('standing').where('account', '=', into).execute();
	await uniteLogs(trx, from, into, EDITS);
	await uniteMedia(trx, from, into);
	for (const table of MOVED)
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
