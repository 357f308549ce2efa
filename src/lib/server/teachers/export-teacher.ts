/** Everything of a teacher's account as one file, which is also a backup that Settings can read in. */
import { backupBegins, entriesToEnd, opened } from '#lib/memory/log/backup-text.ts';
import { classesOf } from '#lib/server/classes/classes.ts';
import type { Database } from '#lib/server/database/database.ts';
import { storedOwn } from '#lib/server/database/bad-row.ts';
import { loginOf } from '#lib/server/accounts/logins.ts';
import { mediaField } from '#lib/server/media/export-media.ts';
import { passkeysOf } from '#lib/server/accounts/passkeys.ts';
import { recoveryCodesLeft } from '#lib/server/accounts/recovery.ts';
import { EDITS } from '#lib/server/log/account-log.ts';
import { entriesOf } from '#lib/server/log/pages.ts';
import { publishedFields } from '#lib/server/accounts/export-published.ts';
import { sessionsOf } from '#lib/server/accounts/sessions.ts';

/** The file, piece by piece: each class and each deck by itself, for there may be hundreds of megabytes. */
export async function* exportTeacher(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const teacher = opened(await aboutTeacher(db, account));
	yield `${backupBegins(now)},"teacher":${teacher},"classes":[`;
	yield* listed(await classesOf(db, account), (one) => aboutClass(db, one));
	yield '],"decks":[';
	yield* listed(await ownVersions(db, account), (one) => withSource(db, one));
	yield '],';
	yield* publishedFields(db, account);
	yield '}';
	yield* mediaField(db, account);
	yield* entriesToEnd(entriesOf(db, account), entriesOf(db, account, EDITS));
}

/** What there is of each, with commas between them; each is read when it is its turn. */
async function* listed<K>(
	keys: readonly K[],
	read: (key: K) => Promise<object | undefined>
): AsyncGenerator<string> {
	let first = true;
	for (const key of keys) {
		const value = await read(key);
		if (!value) continue;
		yield (first ? '' : ',') + JSON.stringify(value);
		first = false;
	}
}

async function aboutTeacher(db: Database, account: string) {
	const { created } = await db
		.selectFrom('account')
		.select('created')
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
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
		alsoTeaches: await alsoTeaches(db, account)
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

/** Every version that was uploaded. */
const ownVersions = (db: Database, account: string) =>
	db
		.selectFrom('own_deck')
		.innerJoin('own_deck_version', 'own_deck_version.deck', 'own_deck.deck')
		.select(['own_deck.deck', 'own_deck_version.version', 'own_deck_version.created'])
		.where('own_deck.teacher', '=', account)
		.orderBy('own_deck.deck')
		.orderBy('own_deck_version.created')
		.execute();

/** As it was uploaded; undefined if it was removed meanwhile. */
async function withSource<V extends { deck: string; version: string }>(db: Database, one: V) {
	const row = await db
		.selectFrom('own_deck_version')
		.select('source')
		.where('deck', '=', one.deck)
		.where('version', '=', one.version)
		.executeTakeFirst();
	return row && { ...one, source: row.source };
}
