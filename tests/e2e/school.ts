/**
 * A small school on a server of its own, for specs that attack it: Ada teaches a class with a pupil in
 * it and one waiting; Bob teaches another class with another pupil.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { hashPassword } from '../../src/lib/server/accounts/password.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { signUp } from '../../src/lib/server/accounts/sign-up.ts';
import { newId } from '../../src/lib/server/token.ts';
import { newAssignment } from '../../src/lib/server/assignments/assignments.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { newClassCode } from '../../src/lib/server/classes/codes.ts';
import { openDatabase, placeFrom, type Database } from '../../src/lib/server/database/database.ts';
import { startApp, type RunningApp } from './server.ts';

export const PASSWORD = 'correct horse battery';
const DECK = 'near-abroad-2022';

export interface School {
	app: RunningApp;
	db: Database;
	ada: Teacher;
	bob: Teacher;
	/** A new cookie of an account, as a header. */
	cookieOf: (account: string) => Promise<string>;
	/** Lets a new pupil into a class. */
	seat: (inClass: string, nickname: string) => Promise<Pupil>;
	close: () => Promise<void>;
}

export interface Teacher {
	account: string;
	name: string;
	inClass: string;
	code: string;
	assignment: string;
	pupil: Pupil;
	waiting: Pupil;
	recoveryCodes: string[];
}

export interface Pupil {
	account: string;
	member: string;
}

/** Names that stand nowhere else: whoever reads them where they should not has got in. */
export const SECRETS = ['Adas-Klasse-7c', 'Zazie-of-7c', 'Wilbur-of-7c', 'ada.lovelace'];

/** @param postgres the address of an empty PostgreSQL database, to be used in a file's place */
export async function openSchool(env: NodeJS.ProcessEnv = {}, postgres?: string): Promise<School> {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-school-'));
	const place = postgres === undefined ? { DATA_DIR: dir } : { DATABASE_URL: postgres };
	const app = await startApp({ env: { ...place, ...env } });
	const db = await openDatabase(placeFrom(place));
	const [name, pupil, waiting, adasName] = SECRETS as [string, string, string, string];
	return {
		app,
		db,
		ada: await teacher(db, { name: adasName, inClass: name, pupil, waiting }),
		bob: await teacher(db, { name: 'bob', inClass: '8a', pupil: 'Ben', waiting: 'Bea' }),
		cookieOf: async (account) =>
			`footnote=${await openSession(db, { account, label: 'Test', now: Date.now() })}`,
		seat: (inClass, nickname) => seat(db, { inClass, nickname, state: 'in' }),
		async close() {
			await db.destroy();
			await app.stop();
			rmSync(dir, { recursive: true, force: true });
		}
	};
}

async function teacher(
	db: Database,
	names: { name: string; inClass: string; pupil: string; waiting: string }
): Promise<Teacher> {
	const now = Date.now();
	const account = newId();
	const made = await signUp(db, {
		account,
		name: names.name,
		wayIn: { password: await hashPassword(PASSWORD) },
		now
	});
	if ('refused' in made) throw new Error(`${names.name} could not sign up.`);
	const { id: inClass } = await newClass(db, { teacher: account, name: names.inClass, now });
	const { code } = await newClassCode(db, { inClass, days: 14, now });
	const { id: assignment } = await newAssignment(
		db,
		inClass,
		{ title: 'States', covers: [{ deck: DECK }], questions: 20, minutes: 10, forms: 'machine' },
		now
	);
	return {
		account,
		name: names.name,
		inClass,
		code,
		assignment,
		pupil: await seat(db, { inClass, nickname: names.pupil, state: 'in' }),
		waiting: await seat(db, { inClass, nickname: names.waiting, state: 'waiting' }),
		recoveryCodes: made.codes
	};
}

async function seat(
	db: Database,
	{ inClass, nickname, state }: { inClass: string; nickname: string; state: 'in' | 'waiting' }
): Promise<Pupil> {
	const now = Date.now();
	const { id: account } = await newAccount(db, 'pupil', now);
	const member = newId();
	await db
		.insertInto('member')
		.values({ class: inClass, member, account, nickname, state, extra: 0, home: 1, changed: now })
		.execute();
	return { account, member };
}

/** All that the database holds, but for what every request may touch; to compare before and after. */
export async function allRows(db: Database): Promise<Record<string, unknown[]>> {
	const tables = (await db.introspection.getTables()).map(({ name }) => name);
	const rows: Record<string, unknown[]> = {};
	for (const table of tables.filter((name) => !PASSING.has(name)))
		rows[table] = await db
			.selectFrom(table as 'account')
			.selectAll()
			.execute();
	return rows;
}

const PASSING = new Set(['attempt', 'session', 'challenge', 'link', 'known_device']);
