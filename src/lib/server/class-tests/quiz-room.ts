/** A class with a test and two pupils, made anew before each test, and what they and their teacher do with it. */
import { beforeEach } from 'vitest';
import type { HandedIn } from '#lib/class/tests/class-test.ts';
import { testResults } from '#lib/class/tests/test-results.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, deck } from '#lib/server/classes/class-of-pupils.ts';
import type { Database } from '#lib/server/database/database.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { sure } from '#lib/server/refused.ts';
import { beginClassTest, timeLeft } from './begin-test.ts';
import { classTestIn } from './class-tests.ts';
import { newClassTest } from './give-test.ts';
import { paperFor } from './paper-for.ts';
import { pupilTest } from './pupil-tests.ts';
import { quizOf } from './quiz-fixture.ts';
import { takeIn } from './take-in.ts';
import { takenTests } from './taken-tests.ts';

export const MINUTE = 60_000;
export const NOW = Date.UTC(2026, 10, 25, 9);
export const OPENS = NOW + 60 * MINUTE;
export const CLOSES = OPENS + 40 * MINUTE;
export const quiz = quizOf({
	questions: 6,
	minutes: 20,
	opens: OPENS,
	closes: CLOSES,
	zone: 'Europe/Berlin',
	shuffled: true
});

/** @param fresh the database that each test has for itself */
export function quizRoom(fresh: { readonly db: Database }) {
	/** The test, and whose it is; others may take its place. */
	const which = { inClass: '', id: '' };
	const anna = { member: '', account: '' };
	const ben = { member: '', account: '' };
	const seat = async (nickname: string) => {
		const { member, account } = await addMember(fresh.db, which.inClass, nickname);
		return { member, account: account! };
	};
	beforeEach(async () => {
		which.inClass = (await aClass(fresh.db, NOW)).id;
		Object.assign(anna, await seat('Anna'));
		Object.assign(ben, await seat('Ben'));
		which.id = (await newClassTest(fresh.db, which.inClass, quiz, [deck], NOW, 1))!;
	});
	const tryBegin = (pupil: { account: string }, now = OPENS) =>
		beginClassTest(
			fresh.db,
			{ account: pupil.account, inClass: which.inClass, test: which.id },
			now
		);
	const begin = async (...by: Parameters<typeof tryBegin>) => sure(await tryBegin(...by));
	/** A pupil's questions with their keys, which no device gets. */
	const keyed = async ({ member }: { member: string }) => {
		const { test, paper } = sure(await classTestIn(fresh.db, which.inClass, which.id));
		const { seed } = await fresh.db
			.selectFrom('taken_test')
			.select('seed')
			.where('test', '=', which.id)
			.where('member', '=', member)
			.executeTakeFirstOrThrow();
		return paperFor(paper, test.shuffled, seed).questions;
	};
	/** What a device sends: everything right, but for some places left empty. */
	const answersOf = async (
		{ member }: { member: string },
		empty: readonly number[] = []
	): Promise<HandedIn> => {
		const questions = await keyed({ member });
		return {
			member,
			answers: questions.map(({ question }, i) =>
				empty.includes(i) ? null : (rightResponse(question) as HandedIn['answers'][number])
			),
			times: questions.map(() => 1000),
			begun: OPENS,
			finished: OPENS + 10 * MINUTE,
			timeUp: false
		};
	};
	const logs = () => ({ db: fresh.db, writer: new LogWriter(fresh.db) });
	const tryHand = (pupil: { account: string }, body: HandedIn, now = OPENS + MINUTE) =>
		takeIn(logs(), { account: pupil.account, inClass: which.inClass, test: which.id }, body, now);
	const hand = async (...by: Parameters<typeof tryHand>) => sure(await tryHand(...by));
	const time = (pupil: { account: string }, now: number) =>
		timeLeft(fresh.db, { account: pupil.account, inClass: which.inClass, test: which.id }, now);
	const tryLook = (pupil: { account: string }, now: number) =>
		pupilTest(fresh.db, { account: pupil.account, inClass: which.inClass, test: which.id }, now);
	const look = async (...by: Parameters<typeof tryLook>) => sure(await tryLook(...by));
	const results = async () => {
		const { test, paper, fixes } = sure(await classTestIn(fresh.db, which.inClass, which.id));
		const taken = await takenTests(
			fresh.db,
			{ inClass: which.inClass, test: which.id },
			{ paper, shuffled: test.shuffled }
		);
		return testResults(test, paper, fixes, taken);
	};

	const entriesOf = async ({ account }: { account: string }) =>
		(
			await fresh.db
				.selectFrom('entry')
				.select(['at', 'body'])
				.where('account', '=', account)
				.orderBy('position')
				.execute()
		).map(({ at, body }) => ({ at, ...(JSON.parse(body) as { kind: string; grade?: number }) }));

	return {
		which,
		anna,
		ben,
		tryBegin,
		begin,
		keyed,
		answersOf,
		logs,
		tryHand,
		hand,
		time,
		tryLook,
		look,
		results,
		entriesOf
	};
}
