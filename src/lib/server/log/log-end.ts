import type { Database } from '#lib/server/database/database.ts';
import type { AccountLog } from './account-log.ts';

/** How far an account's log goes; behind its last entry there may be a gap. */
export async function endOf(db: Database, account: string, { log }: AccountLog): Promise<number> {
	const row = await db
		.selectFrom(log)
		.select('end')
		.where('account', '=', account)
		.executeTakeFirst();
	return row?.end ?? 0;
}

/** The position of the last entry of an account's log; 0 for one that has none. */
export async function lastOf(
	db: Database,
	account: string,
	{ entry }: AccountLog
): Promise<number> {
	const row = await db
		.selectFrom(entry)
		.select('position')
		.where('account', '=', account)
		// None of ours is as far (see pages.ts).
		.where('position', '<', Number.MAX_SAFE_INTEGER)
		.orderBy('position', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.position ?? 0;
}
