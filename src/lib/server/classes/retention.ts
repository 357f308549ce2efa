/** Classes do not stay for ever. With a class go the accounts that were made for it. */
import { deleteAccount } from '#lib/server/accounts/accounts.ts';
import type { Database } from '#lib/server/database/database.ts';
import { DAY } from '#lib/memory/day.ts';

/** Nothing is kept for longer than this without a teacher saying so again, ms: three years. */
export const LATEST = 3 * 365 * DAY;

/**
 * Deletes a class with its members, assignments and tests, and with the accounts that pupils got by
 * joining a class, unless they are in another, or the class in which they got it may still take them back:
 * so nobody's account outlives all their classes. Accounts go first, one by one: what was interrupted is
 * done when it is done again.
 */
export async function deleteClass(db: Database, id: string): Promise<void> {
	const pupils = await db
		.selectFrom('member')
		.innerJoin('account', 'account.account', 'member.account')
		.select('account.account')
		.where('member.class', '=', id)
		.where('account.role', '=', 'pupil')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('member as other')
						.select('other.class')
						.whereRef('other.account', '=', 'member.account')
						.where('other.class', '!=', id)
						.where(({ or, eb }) =>
							or([eb('other.state', 'in', ['waiting', 'in']), eb('other.home', '=', 1)])
						)
				)
			)
		)
		.execute();
	for (const { account } of pupils) await deleteAccount(db, account);
	await db.transaction().execute(async (trx) => {
		await trx.deleteFrom('code').where('class', '=', id).execute();
		await trx.deleteFrom('class').where('class', '=', id).execute();
	});
}

/** Deletes the classes whose time has come; how many there were. */
export async function deleteOldClasses(db: Database, now: number): Promise<number> {
	const old = await db.selectFrom('class').select('class').where('retention', '<=', now).execute();
	for (const { class: id } of old) await deleteClass(db, id);
	return old.length;
}
