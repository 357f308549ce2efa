import type { Database } from '#lib/server/database/database.ts';

/** The account that one has become part of; itself, if none. */
export async function accountNow(db: Database, account: string): Promise<string> {
	const row = await db
		.selectFrom('merged')
		.select('same_as')
		.where('account', '=', account)
		.executeTakeFirst();
	return row?.same_as ?? account;
}
