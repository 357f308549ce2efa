/** Teachers' names and passwords. */
import type { Database } from '#lib/server/database/database.ts';
import type { LoginTable } from '#lib/server/database/tables/people.ts';

export type Login = Pick<LoginTable, 'name' | 'account' | 'password'>;

const logins = (db: Database) => db.selectFrom('login').select(['name', 'account', 'password']);

export const loginNamed = (db: Database, name: string): Promise<Login | undefined> =>
	logins(db).where('name', '=', name).executeTakeFirst();

export const loginOf = (db: Database, account: string): Promise<Login | undefined> =>
	logins(db).where('account', '=', account).executeTakeFirst();

/** @param password what `hashPassword` gave */
export async function setPassword(db: Database, account: string, password: string): Promise<void> {
	await db.updateTable('login').set({ password }).where('account', '=', account).execute();
}
