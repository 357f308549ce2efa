/** Whoever takes a class test, and the row that is kept of it. */
import type { Database } from '#lib/server/database/database.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

/** Which test, and whose account asks for it. */
export interface Taking {
	account: string;
	inClass: string;
	test: string;
}

/** Whoever asks is not in the class, or it has no such test. */
export type NotHere = Refused<'no-such-class' | 'no-such-test'>;

/** The member that an account is of a class; refused for one that is in no such class. */
export async function memberIn(db: Database, account: string, inClass: string) {
	const member = await db
		.selectFrom('member')
		.select(['member', 'extra'])
		.where('class', '=', inClass)
		.where('account', '=', account)
		.where('state', '=', 'in')
		.executeTakeFirst();
	return member ?? refused('no-such-class');
}

/** Which row. */
export interface Which {
	class: string;
	test: string;
	member: string;
}

/** The row, to be changed. */
export const rowOf = (db: Database, which: Which) =>
	db
		.updateTable('taken_test')
		.where('class', '=', which.class)
		.where('test', '=', which.test)
		.where('member', '=', which.member);

/** What is kept; undefined of a test that was not begun. */
export const takenBy = (db: Database, which: Which) =>
	db
		.selectFrom('taken_test')
		.select(['seed', 'extra', 'begun', 'handed_in', 'keyless'])
		.where('class', '=', which.class)
		.where('test', '=', which.test)
		.where('member', '=', which.member)
		.executeTakeFirst();
