/** The teachers of a class: the one whose it is, those who teach it as well, and substitutes. */
import type { Transaction } from 'kysely';
import type { TeachingRole } from '#lib/class/teaching.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';

export interface ClassTeacher {
	account: string;
	/** With which they sign in; the other teachers of the class see it. */
	name: string;
	role: TeachingRole;
	/** A substitute's last moment, epoch ms. */
	until: number | null;
}

/** Classes that an account teaches now, with its role in each; to be joined by others. */
export const taughtBy = (db: Database, account: string, now: number) =>
	db
		.selectFrom('class')
		.leftJoin('co_teacher', (join) =>
			join.onRef('co_teacher.class', '=', 'class.class').on('co_teacher.account', '=', account)
		)
		.where((eb) =>
			eb.or([
				eb('class.teacher', '=', account),
				eb.and([
					eb('co_teacher.account', '=', account),
					eb.or([eb('co_teacher.until', 'is', null), eb('co_teacher.until', '>', now)])
				])
			])
		);

/** All teachers of a class, the one whose it is first; substitutes whose day is over are not among them. */
export async function teachersOf(
	db: Database,
	inClass: string,
	now: number
): Promise<ClassTeacher[]> {
	const lead = await db
		.selectFrom('class')
		.leftJoin('login', 'login.account', 'class.teacher')
		.select(['class.teacher as account', 'login.name'])
		.where('class.class', '=', inClass)
		.executeTakeFirst();
	const others = await db
		.selectFrom('co_teacher')
		.leftJoin('login', 'login.account', 'co_teacher.account')
		.select(['co_teacher.account', 'login.name', 'co_teacher.role', 'co_teacher.until'])
		.where('co_teacher.class', '=', inClass)
		.where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
		.orderBy('co_teacher.since')
		.execute();
	return [...(lead ? [{ ...lead, role: 'lead' as const, until: null }] : []), ...others].map(
		(one) => ({ ...one, name: one.name ?? '' })
	);
}

/** A teacher goes, or is sent away: the next thing they ask for is not there. False for who was not there. */
export async function endTeaching(
	db: Database,
	inClass: string,
	account: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('co_teacher')
		.where('class', '=', inClass)
		.where('account', '=', account)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/**
 * Gives a class to another teacher, in whose hands it is from then on.
 *
 * @param stays whether the one before goes on teaching it
 */
export async function giveClass(
	trx: Transaction<Tables>,
	{ inClass, to, stays, now }: { inClass: string; to: string; stays: boolean; now: number }
): Promise<void> {
	await lockClass(trx, inClass);
	const before = await trx
		.selectFrom('class')
		.select('teacher')
		.where('class', '=', inClass)
		.executeTakeFirstOrThrow();
	if (before.teacher === to) return;
	await trx.updateTable('class').set({ teacher: to }).where('class', '=', inClass).execute();
	await endTeaching(trx, inClass, to);
	if (!stays) return;
	await trx
		.insertInto('co_teacher')
		.values({ account: before.teacher, class: inClass, role: 'co', until: null, since: now })
		.onConflict((known) =>
			known.columns(['account', 'class']).doUpdateSet({ role: 'co', until: null })
		)
		.execute();
}

/** Who takes a class over when the one whose it is goes: who has taught it as well for longest. */
export async function heirOf(
	db: Database,
	inClass: string,
	now: number
): Promise<string | undefined> {
	const others = (await teachersOf(db, inClass, now)).filter(({ role }) => role !== 'lead');
	return (others.find(({ role }) => role === 'co') ?? others[0])?.account;
}

/** Names of a teacher's own classes: those that go with their account, and those that another takes over. */
export async function classesOnDeletion(
	db: Database,
	account: string,
	now: number
): Promise<{ classes: string[]; handedOn: string[] }> {
	const own = await db
		.selectFrom('class')
		.select(['class', 'name'])
		.where('teacher', '=', account)
		.orderBy('created', 'desc')
		.execute();
	const heirs = await Promise.all(own.map((one) => heirOf(db, one.class, now)));
	const names = (stays: boolean) =>
		own.flatMap(({ name }, i) => ((heirs[i] !== undefined) === stays ? [name] : []));
	return { classes: names(false), handedOn: names(true) };
}
