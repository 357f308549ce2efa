/** Everything of a teacher's account as one file, which is also a backup that Settings can read in. */
import { classesOf } from '#lib/server/classes/classes.ts';
import type { Database } from '#lib/server/database/database.ts';
import { storedOwn } from '#lib/server/database/bad-row.ts';
import { logAsJson } from './export.ts';
import { loginOf } from './logins.ts';
import { passkeysOf } from './passkeys.ts';
import { recoveryCodesLeft } from './recovery.ts';
import { sessionsOf } from './sessions.ts';

/** The file, piece by piece. */
export async function* exportTeacher(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const head = { app: 'footnote', format: 1, exported: new Date(now).toISOString() };
	const teacher = JSON.stringify(await aboutTeacher(db, account));
	yield `${JSON.stringify({ ...head, preferences: {} }).slice(0, -1)},"teacher":${teacher},"entries":[`;
	yield* logAsJson(db, account);
	yield ']}\n';
}

async function aboutTeacher(db: Database, account: string) {
	const { created } = await db
		.selectFrom('account')
		.select('created')
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	const classes = await classesOf(db, account);
	return {
		name: (await loginOf(db, account))?.name,
		created,
		devices: (await sessionsOf(db, account)).map(({ label, created, seen }) => ({
			label,
			created,
			seen
		})),
		passkeys: (await passkeysOf(db, account)).map(({ label, created }) => ({ label, created })),
		recoveryCodesLeft: await recoveryCodesLeft(db, account),
		classes: await Promise.all(classes.map((one) => aboutClass(db, one))),
		alsoTeaches: await alsoTeaches(db, account),
		decks: await ownDecks(db, account)
	};
}

/** Classes of others, in which this teacher has a part. */
const alsoTeaches = (db: Database, account: string) =>
	db
		.selectFrom('co_teacher')
		.innerJoin('class', 'class.class', 'co_teacher.class')
		.select(['class.name', 'co_teacher.role', 'co_teacher.until', 'co_teacher.since'])
		.where('co_teacher.account', '=', account)
		.execute();

async function aboutClass<C extends { id: string }>(db: Database, one: C) {
	const members = await db
		.selectFrom('member')
		.select(['nickname', 'state', 'extra'])
		.where('class', '=', one.id)
		.orderBy('nickname')
		.execute();
	const bodies = async (table: 'assignment' | 'class_test') =>
		(await db.selectFrom(table).select('body').where('class', '=', one.id).execute()).flatMap(
			({ body }) => storedOwn<object>(body, [table, one.id]) ?? []
		);
	const { id: _, ...rest } = one;
	return {
		...rest,
		members,
		assignments: await bodies('assignment'),
		tests: await bodies('class_test')
	};
}

/** With every version that was uploaded, as it was. */
const ownDecks = (db: Database, account: string) =>
	db
		.selectFrom('own_deck')
		.innerJoin('own_deck_version', 'own_deck_version.deck', 'own_deck.deck')
		.select([
			'own_deck.deck',
			'own_deck_version.version',
			'own_deck_version.created',
			'own_deck_version.source'
		])
		.where('own_deck.teacher', '=', account)
		.orderBy('own_deck.deck')
		.orderBy('own_deck_version.created')
		.execute();
