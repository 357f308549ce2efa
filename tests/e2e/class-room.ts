/** A class with pupils who have studied, for specs about what its teacher sees. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { Assignment } from '../../src/lib/class/assignment.ts';
import { parseDeck } from '../../src/lib/deck/file/parse.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { newId } from '../../src/lib/server/token.ts';
import { usualClassTest } from '../../src/lib/class/tests/class-test-form.ts';
import type { ClassTest } from '../../src/lib/class/tests/class-test.ts';
import { changeClassTest } from '../../src/lib/server/class-tests/change-test.ts';
import { classTestIn } from '../../src/lib/server/class-tests/class-tests.ts';
import { newClassTest } from '../../src/lib/server/class-tests/give-test.ts';
import { newAssignment } from '../../src/lib/server/assignments/assignments.ts';
import { lineageOf } from '../../src/lib/server/database/database.ts';
import { exchange } from '../../src/lib/server/log/exchange.ts';
import { LogWriter } from '../../src/lib/server/log/log-writer.ts';
import { demoClass } from '../../src/cli/demo/demo-class.ts';
import { database } from './test-database.ts';
import { DAY } from '#lib/memory/day.ts';
import { sure } from '#lib/server/refused.ts';

export const DECK = 'near-abroad-2022';

export function deckFile(): Deck {
	const file = `decks/${DECK}.yaml`;
	const parsed = parseDeck(readFileSync(file, 'utf8'), file);
	if (!parsed.ok) throw new Error(`${file} has problems.`);
	return parsed.deck;
}

/** A calendar date so many days from today. */
export const dateIn = (days: number) =>
	new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** The whole deck, due and examined in the next two weeks, given to a class; its id. */
export async function assign(inClass: string, change: Partial<Assignment> = {}): Promise<string> {
	const { id } = await newAssignment(
		await database(),
		inClass,
		{
			title: 'The near abroad',
			covers: [{ deck: DECK }],
			due: dateIn(9),
			exam: dateIn(14),
			questions: 20,
			minutes: 10,
			target: 0.7,
			forms: 'machine',
			...change
		},
		Date.now()
	);
	return id;
}

/** Every run asks the same questions: what is drawn by chance comes in other forms the next time. */
const SEED = 20_261_127;

/** A test of the deck, open from a minute ago for an hour; its id. */
export async function giveTest(inClass: string, change: Partial<ClassTest> = {}): Promise<string> {
	const now = Date.now();
	const usual = usualClassTest({ title: 'The near abroad', covers: [{ deck: DECK }] }, now, 'UTC');
	const test = { ...usual, questions: 4, opens: now - 60_000, closes: now + 3_600_000, ...change };
	const id = await newClassTest(await database(), inClass, test, [deckFile()], now, SEED);
	if (id === undefined) throw new Error('Nothing of the deck can be asked.');
	return id;
}

/** The questions of a test, with their keys. */
export const paperOf = async (inClass: string, id: string) =>
	sure(await classTestIn(await database(), inClass, id)).paper;

/** Changes when a test is open, as its teacher would. */
export async function changeTest(inClass: string, id: string, change: Partial<ClassTest>) {
	sure(await changeClassTest(await database(), { inClass, id }, change, Date.now()));
}

/** The window of a test is moved: it is over, for everybody. */
export async function closeTest(inClass: string, id: string): Promise<void> {
	const now = Date.now();
	const which = { inClass, id };
	sure(
		await changeClassTest(await database(), which, { opens: now - 7_200_000, closes: now - 1 }, now)
	);
}

export interface SeatedPupil {
	nickname: string;
	member: string;
	account: string;
}

/** Lets a pupil into a class; by default with an account that they had before. */
export async function seat(inClass: string, nickname: string, home = false): Promise<SeatedPupil> {
	const db = await database();
	const { id: account } = await newAccount(db, 'pupil', Date.now());
	const member = newId();
	await db
		.insertInto('member')
		.values({
			class: inClass,
			member,
			account,
			nickname,
			state: 'in',
			extra: 0,
			home: home ? 1 : 0,
			changed: 0
		})
		.execute();
	return { nickname, member, account };
}

/** Sends what a pupil's device has. */
export async function send(account: string, entries: readonly Entry[]) {
	const db = await database();
	const logs = { db, lineage: await lineageOf(db), writer: new LogWriter(db), now: Date.now };
	const device = entries[0]?.device ?? '';
	for (let i = 0; i < entries.length; i += 500)
		await exchange(logs, account, {
			device,
			now: Date.now(),
			since: 0,
			entries: entries.slice(i, i + 500)
		});
}

/** Fills a class with made-up pupils who have studied for some weeks. */
export async function fill(inClass: string, names: readonly string[]): Promise<SeatedPupil[]> {
	const today = Math.floor(Date.now() / DAY);
	const seated: SeatedPupil[] = [];
	for (const { nickname, entries } of demoClass(deckFile(), {
		from: today - 25,
		to: today - 1,
		names
	})) {
		const pupil = await seat(inClass, nickname);
		await send(pupil.account, entries);
		seated.push(pupil);
	}
	return seated;
}

/** One wrong answer to a card, given just now. */
export const wrongAnswer = (card: string, answer: string): Entry => ({
	device: 'phoneofpupil',
	seq: 1,
	at: Date.now(),
	offset: 0,
	kind: 'review',
	card,
	grade: 1,
	form: 'choice',
	mode: 'study',
	took: 4000,
	revision: 0,
	answer
});

/** Makes this browser the pupil's. */
export async function signInAs({ account }: SeatedPupil, context: BrowserContext, url: string) {
	const value = await openSession(await database(), { account, label: 'Test', now: Date.now() });
	await context.addCookies([{ name: 'footnote', value, url, httpOnly: true, sameSite: 'Lax' }]);
}
