/**
 * One after the other, where what is read decides what is written. SQLite has one writer anyway; on
 * PostgreSQL two at once would each see what was there before both.
 */
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Whoever changes who belongs to a class, or by what one comes into it, waits here for the one before. Ends
 * with the transaction. False where there is no such class any more.
 */
export async function lockClass(trx: Transaction<Tables>, inClass: string): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('class')
		.set((row) => ({ demo: row.ref('demo') }))
		.where('class', '=', inClass)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** The same for whoever changes what an account has. */
export async function lockAccount(trx: Transaction<Tables>, account: string): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('account')
		.set((row) => ({ role: row.ref('role') }))
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
