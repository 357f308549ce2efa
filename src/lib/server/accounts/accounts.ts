import type { Database } from '#lib/server/database/database.ts';
import type { Account } from './sessions.ts';
import { newId } from './token.ts';

/** Makes an account without anything in it. */
export async function newAccount(
	db: Database,
	role: Account['role'],
	now: number
): Promise<Account> {
	const id = newId();
	await db.insertInto('account').values({ account: id, role, created: now }).execute();
	return { id, role };
}

/** Deletes an account with all that belongs to it. */
export async function deleteAccount(db: Database, account: string): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const table of ['link', 'card', 'member'] as const)
			await trx.deleteFrom(table).where('account', '=', account).execute();
		await trx.deleteFrom('account').where('account', '=', account).execute();
	});
}
