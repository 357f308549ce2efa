import { deleteTeacher } from '#lib/server/teachers/delete-teacher.ts';
import {
	closeAccount,
	handOverAll,
	listTeachers,
	resetPassword,
	type TeacherListing
} from '#lib/server/teachers/administer.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { loginNamed } from '#lib/server/accounts/logins.ts';
import { classesOnDeletion } from '#lib/server/classes/teaching.ts';
import type { Database } from '#lib/server/database/database.ts';
import { takeDown, toModerate, type Moderated } from '#lib/server/published/moderate.ts';
import { counted, type ExitCode, type Terminal } from '../terminal.ts';

const HELP = `Teachers' accounts and published decks, on the database that DATA_DIR or DATABASE_URL name. The server may be running.

  npm run accounts -- list                     who has an account, when they were last here, their classes
  npm run accounts -- password NAME            a new password, shown once; signs all their devices out
  npm run accounts -- close NAME               nobody gets in any more; classes and decks stay
  npm run accounts -- hand-over NAME TO-NAME   all classes and decks of one to another
  npm run accounts -- delete NAME              with their decks, and the classes that nobody else teaches
  npm run accounts -- decks                    what is on the shelf, what was complained of, what was taken down
  npm run accounts -- take-down DECK           nobody gets it any more, whatever its maker does
  npm run accounts -- put-back DECK            it is given out again; what was complained of is settled

A closed account is opened again by a new password.`;

interface Administration {
	open: () => Promise<Database>;
	terminal: Terminal;
	/** Epoch ms. */
	now: number;
}

/** How many names each command takes. */
const NAMES: Readonly<Record<string, number>> = {
	list: 0,
	password: 1,
	close: 1,
	delete: 1,
	'hand-over': 2,
	decks: 0,
	'take-down': 1,
	'put-back': 1
};

/** Runs the command line. Exit codes: 0 done, 1 there is no such teacher, 2 wrong usage. */
export async function runAccounts(
	args: readonly string[],
	{ open, terminal, now }: Administration
): Promise<ExitCode> {
	const [command = '', ...names] = args;
	if (command === '--help' || command === '-h') {
		terminal.out(HELP);
		return 0;
	}
	if (!Object.hasOwn(NAMES, command) || NAMES[command] !== names.length) {
		terminal.err(HELP);
		return 2;
	}
	const db = await open();
	try {
		return await act(db, command, names, { terminal, now });
	} finally {
		await db.destroy();
	}
}

async function act(
	db: Database,
	command: string,
	[name = '', to = '']: readonly string[],
	{ terminal, now }: Omit<Administration, 'open'>
): Promise<ExitCode> {
	const unknown = (who: string): ExitCode => {
		terminal.err(`There is no teacher “${who}”. Who there is: npm run accounts -- list`);
		return 1;
	};
	switch (command) {
		case 'list': {
			const teachers = await listTeachers(db, now);
			for (const teacher of teachers) terminal.out(lineOf(teacher));
			terminal.out(counted(teachers.length, 'teacher'));
			return 0;
		}
		case 'password': {
			const password = await resetPassword(db, name);
			if (password === undefined) return unknown(name);
			terminal.out(`✓ The password of “${name}” is now: ${password}`);
			terminal.out(
				'  Their devices are signed out. Tell them to choose another one in their account.'
			);
			return 0;
		}
		case 'close':
			if (!(await closeAccount(db, name))) return unknown(name);
			terminal.out(`✓ Nobody gets into “${name}” any more. Classes and decks are as they were.`);
			return 0;
		case 'hand-over': {
			const done = await handOverAll(db, { from: name, to, now });
			if ('unknown' in done) return unknown(done.unknown);
			const { classes, decks } = done;
			terminal.out(
				`✓ “${to}” has ${classesIn(classes)} and ${counted(decks, 'deck')} of “${name}”.`
			);
			return 0;
		}
		case 'decks': {
			const decks = await toModerate(db);
			for (const deck of decks) for (const line of linesOf(deck)) terminal.out(line);
			terminal.out(counted(decks.length, 'deck'));
			return 0;
		}
		case 'take-down':
		case 'put-back':
			if (!(await takeDown(db, name, command === 'take-down' ? now : null))) {
				terminal.err(`No deck is published as “${name}”. Which are: npm run accounts -- decks`);
				return 1;
			}
			terminal.out(
				command === 'take-down'
					? `✓ Nobody gets “${name}” any more. Whoever follows it keeps what they have.`
					: `✓ “${name}” is given out again.`
			);
			return 0;
		default: {
			const login = await loginNamed(db, loginName(name));
			if (!login) return unknown(name);
			const { classes, handedOn } = await classesOnDeletion(db, login.account, now);
			await deleteTeacher(db, login.account, now);
			terminal.out(`✓ “${name}” is deleted, with ${classesIn(classes.length)}.`);
			if (handedOn.length > 0) terminal.out(`  With other teachers go on: ${handedOn.join(', ')}.`);
			return 0;
		}
	}
}

/** `via-…  “Title” by ada, on the shelf`, and below it what was written about it. */
function linesOf({ deck, title, by, listed, takenDown, complaints }: Moderated): string[] {
	const state = takenDown ? 'taken down' : listed ? 'on the shelf' : 'by its address only';
	return [
		`${deck}  “${onOneLine(title)}” by ${by}, ${state}`,
		...complaints.map(({ text, sent }) => `  ${day(sent)}: ${onOneLine(text)}`)
	];
}

/** What others wrote stands on a line of its own, and moves no cursor. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

const classesIn = (n: number) => `${n} class${n === 1 ? '' : 'es'}`;

/** `ada  since 2026-09-01, seen 2026-11-25: Geography 9b, History 8a; teaches 7c as well` */
function lineOf({
	name,
	created,
	seen,
	classes,
	alsoTeaches,
	decks,
	closed
}: TeacherListing): string {
	const parts = [
		classes.join(', ') || 'no class',
		alsoTeaches.length > 0 && `teaches ${alsoTeaches.join(', ')} as well`,
		decks > 0 && counted(decks, 'deck'),
		closed && 'closed'
	];
	const here = seen === undefined ? 'not signed in' : `seen ${day(seen)}`;
	return `${name}  since ${day(created)}, ${here}: ${parts.filter(Boolean).join('; ')}`;
}
