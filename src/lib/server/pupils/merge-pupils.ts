import { lockClass } from '#lib/server/database/locks.ts';
import { mergeAccounts } from './merge-accounts.ts';
import type { Database } from '#lib/server/database/database.ts';

/** Why two entries were not made one: one is not there any more, or has an account of its own. */
export type NotMerged = 'gone' | 'foreign';

/**
 * What a teacher says: whoever waits, or came in a second time, is this pupil. Only for accounts that
 * were made by joining this class: for them the teacher could give out cards as well. Nobody else's
 * can be opened, or handed to somebody, by it.
 */
export function mergePupils(
	db: Database,
	{ inClass, member, into, now }: { inClass: string; member: string; into: string; now: number }
): Promise<'done' | NotMerged> {
	return db.transaction().execute(async (trx) => {
		// Said twice at once, it is done once.
		await lockClass(trx, inClass);
		const rows = await trx
			.selectFrom('member')
			.innerJoin('account', 'account.account', 'member.account')
			.select(['member.member', 'member.state', 'member.home', 'account.account', 'account.role'])
			.where('member.class', '=', inClass)
			.where('member.member', 'in', [member, into])
			.execute();
		const second = rows.find((row) => row.member === member);
		const first = rows.find((row) => row.member === into);
		const isThere = second && ['waiting', 'in'].includes(second.state) && first?.state === 'in';
		if (!isThere || member === into) return 'gone';
		if (rows.some(({ home, role }) => home !== 1 || role !== 'pupil')) return 'foreign';
		await mergeAccounts(trx, { from: second.account, into: first.account, now });
		return 'done';
	});
}
