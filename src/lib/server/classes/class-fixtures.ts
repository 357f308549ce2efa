/** For tests: a class with its teacher. */
import { newAccount } from '#lib/server/accounts/accounts.ts';
import type { Database } from '#lib/server/database/database.ts';
import { newClass } from './classes.ts';

/** A class of a new teacher. */
export async function aClass(db: Database, now: number, name = 'Geography 9b') {
	const teacher = (await newAccount(db, 'teacher', now)).id;
	return { ...(await newClass(db, { teacher, name, now })), teacher };
}
