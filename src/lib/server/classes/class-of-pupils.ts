/** For tests: a class with pupils who have answered something. */
import type { CoveredFact } from '#lib/class/report/covered-facts.ts';
import { factsCovered } from '#lib/class/report/covered-facts.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { EVERY_KIND } from '#lib/deck/file/parse-fixtures.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { classTestWriter } from '#lib/memory/log/class-test-entry.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { newId } from '#lib/server/token.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { MemberTable } from '#lib/server/database/tables/classes.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';

const parsed = parseDeck(EVERY_KIND, 'every-kind.yaml');
if (!parsed.ok) throw new Error('The fixture has problems.');
export const deck: Deck = parsed.deck;
export const facts: CoveredFact[] = factsCovered([{ deck: deck.id }], [deck]);

/** Adds a member to a class; one without an account where nobody has come for the name yet. */
export async function addMember(
	db: Database,
	inClass: string,
	nickname: string,
	state: MemberTable['state'] = 'in'
): Promise<{ member: string; account: string | null }> {
	const account = state === 'expected' ? null : (await newAccount(db, 'pupil', 0)).id;
	const member = newId();
	await db
		.insertInto('member')
		.values({ class: inClass, member, account, nickname, state, extra: 0, home: 0, changed: 0 })
		.execute();
	return { member, account };
}

/** One answer: a card's place in the deck's facts, its grade, what was said instead. */
export interface Answered {
	card: string;
	grade: 1 | 3;
	at: number;
	answer?: string;
	/** In a class's test. */
	inTest?: boolean;
}

/** Sends answers as the pupil's device would. */
export async function answer(db: Database, account: string, answers: readonly Answered[]) {
	const device = answers.every(({ inTest }) => inTest)
		? classTestWriter('0'.repeat(64))
		: 'phone0000000';
	const { end = 0 } =
		(await db.selectFrom('log').select('end').where('account', '=', account).executeTakeFirst()) ??
		{};
	const entries = answers.map(({ card, grade, at, answer, inTest }, i): Entry => ({
		device,
		seq: end + i + 1,
		at,
		offset: 0,
		kind: 'review',
		card,
		grade,
		form: 'choice',
		mode: inTest ? 'test' : 'study',
		took: 2000,
		revision: 0,
		...(answer !== undefined && { answer })
	}));
	const now = Math.max(...answers.map(({ at }) => at));
	const logs = { db, lineage: 'one', writer: new LogWriter(db), now: () => now };
	await exchange(logs, account, { device, now, since: end, entries });
}
