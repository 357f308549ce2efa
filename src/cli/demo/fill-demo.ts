/** Fills a database with a class of made-up pupils, and a teacher who can look at it. */
import type { Deck } from '#lib/deck/schema.ts';
import { DAY, dayName } from '#lib/memory/day.ts';
import { hashPassword } from '#lib/server/accounts/password.ts';
import { newAccountId, signUp } from '#lib/server/accounts/sign-up.ts';
import { newCode } from '#lib/server/token.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { newWords } from '#lib/server/pupils/slip-words.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { join } from '#lib/server/pupils/joining.ts';
import { expectPupils } from '#lib/server/pupils/members.ts';
import { lineageOf, type Database } from '#lib/server/database/database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { demoClass, type DemoPupil } from './demo-class.ts';

export interface Demo {
	/** How the teacher signs in; made up at random. */
	name: string;
	password: string;
	inClass: string;
	assignment: string;
	pupils: number;
	answers: number;
}

/** The class began to learn so many days ago, and is examined in so many. */
const BEGUN = 24;
const EXAM_IN = 12;

/** @param now epoch ms */
export async function fillDemo(db: Database, deck: Deck, now: number): Promise<Demo> {
	const today = Math.floor(now / DAY);
	const begun = now - BEGUN * DAY;
	const { name, password, teacher } = await aTeacher(db, now);
	const { id: inClass } = await newClass(db, { teacher, name: 'Demo class', now, demo: true });
	const exam = dayName(today + EXAM_IN);
	const { id: assignment } = await newAssignment(
		db,
		inClass,
		{
			title: deck.title.slice(0, 120),
			covers: [{ deck: deck.id }],
			start: dayName(today - BEGUN),
			due: exam,
			exam,
			questions: 20,
			minutes: 10,
			target: 0.7,
			forms: 'machine'
		},
		begun
	);
	// Of today there is nothing yet: they study in the afternoon.
	const pupils = demoClass(deck, { from: today - BEGUN, to: today - 1 });
	const nicknames = pupils.map(({ nickname }) => nickname);
	await expectPupils(db, { inClass, nicknames, now });
	for (const pupil of pupils) await comesAndSends(db, { inClass, pupil, came: begun, now });
	const answers = pupils.reduce((sum, { entries }) => sum + entries.length, 0);
	return { name, password, inClass, assignment, pupils: pupils.length, answers };
}

async function aTeacher(db: Database, now: number) {
	const name = `demo-${newCode()}`;
	const password = newWords().join(' ');
	const account = newAccountId();
	const wayIn = { password: await hashPassword(password) };
	const made = await signUp(db, { account, name, wayIn, now });
	if ('refused' in made) throw new Error(`There is a teacher called ${name} already: try again.`);
	return { name, password, teacher: account };
}

/** Joins by the name on the roster and sends what was answered, as a pupil's device does. */
async function comesAndSends(
	db: Database,
	{ inClass, pupil, came, now }: { inClass: string; pupil: DemoPupil; came: number; now: number }
): Promise<void> {
	const { nickname, entries } = pupil;
	const joined = await join(db, { inClass, account: undefined, nickname, now: came });
	const [first] = entries;
	if (!joined || !first) return;
	const logs = { db, lineage: await lineageOf(db), writer: new LogWriter(db), now: () => now };
	const push = { device: first.device, now, since: 0, entries };
	const { refused } = await exchange(logs, joined.account, push);
	if (refused.length > 0) throw new Error(`${nickname}'s answers were refused.`);
	// They came as they were given, day by day.
	await db
		.updateTable('entry')
		.set((eb) => ({ arrived: eb.ref('at') }))
		.where('account', '=', joined.account)
		.execute();
}
