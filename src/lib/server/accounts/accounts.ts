import type { Database } from '#lib/server/database/database.ts';
import type { Account } from './sessions.ts';
import { newId } from '#lib/server/token.ts';

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
export const deleteAccount = (db: Database, account: string): Promise<void> =>
	db.transaction().execute((trx) => deleteAccounts(trx, [account]));

/** Deletes accounts with all that belongs to them. In a transaction, or half of it may be done. */
export async function deleteAccounts(trx: Database, accounts: readonly string[]): Promise<void> {
	if (accounts.length === 0) return;
	for (const table of ['link', 'card', 'member', 'account'] as const)
		await trx.deleteFrom(table).where('account', 'in', accounts).execute();
}
