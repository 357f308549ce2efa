import { classesOf } from '#lib/server/classes/classes.ts';
import { deleteClass } from '#lib/server/classes/retention.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deleteAccount } from './accounts.ts';

/**
 * Deletes a teacher with their classes and decks. What they came in by goes last: if the database
 * fails half way, they can come back and do it again.
 */
export async function deleteTeacher(db: Database, account: string): Promise<void> {
	for (const { id } of await classesOf(db, account)) await deleteClass(db, id);
	await db.transaction().execute(async (trx) => {
		await trx
			.deleteFrom('own_deck_version')
			.where('deck', 'in', (own) =>
				own.selectFrom('own_deck').select('deck').where('teacher', '=', account)
			)
			.execute();
		await trx.deleteFrom('own_deck').where('teacher', '=', account).execute();
		await trx.deleteFrom('login').where('account', '=', account).execute();
	});
	await deleteAccount(db, account);
}
