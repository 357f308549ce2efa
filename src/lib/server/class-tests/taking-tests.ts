/** Pupils take a class test: they get its questions while it is open, and hand in once. */
import { randomInt } from 'node:crypto';
import {
	endFor,
	endOf,
	ownMinutes,
	phaseOf,
	type ClassTest,
	type GivenTest,
	type TestTime
} from '#lib/class/tests/class-test.ts';
import { askedItem } from '#lib/exam/test/item-as-asked.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { understood, type SentAnswers } from '#lib/class/tests/sent-answers.ts';
import type { TakenTest } from '#lib/class/tests/test-results.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import { classTestIn } from './class-tests.ts';
import { countBetter, entryOf } from '#lib/server/pupils/merge-members.ts';
import { paperFor } from './paper-for.ts';
import { canBeMarked, changesFrom, handedInFrom } from './stored-test.ts';
import { expectedOf, logTests, type ReviewLogs } from './test-reviews.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** Whoever asks is not in the class, or it has no such test. */
type NotHere = Refused<'no-such-class' | 'no-such-test'>;

/** Which test, and whose account asks for it. */
export interface Taking {
	account: string;
	inClass: string;
	test: string;
}

/**
 * The questions for whoever asks, in their own order and without anything that tells an answer; the same
 * again for who asks again. Refused to who is not in the class, while the test is not open, when it was handed
 * in, and when the pupil's time is over.
 */
export async function beginClassTest(
	db: Database,
	{ account, inClass, test: id }: Taking,
	now: number
): Promise<
	| GivenTest
	| NotHere
	| Refused<'test-handed-in' | 'test-not-open' | 'test-closed' | 'test-time-over'>
> {
	const member = await memberIn(db, account, inClass);
	if (member instanceof Refused) return member;
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { test, paper } = given;
	const which = { class: inClass, test: id, member: member.member };
	const before = await takenBy(db, which);
	if (before && before.handed_in !== null) return refused('test-handed-in');
	// Who has begun keeps the extra time that they began with.
	const closes = endFor(test, before?.extra ?? member.extra);
	const phase = phaseOf({ ...test, closes }, now);
	if (phase === 'later') return refused('test-not-open');
	if (phase === 'closed') return refused('test-closed');
	if (before && endOf(test, before) <= now) return refused('test-time-over');
	if (!before)
		await db
			.insertInto('taken_test')
			.values({
				...which,
				// Two devices at once: the first counts.
				seed: randomInt(SEEDS),
				extra: member.extra,
				begun: now,
				handed_in: null,
				body: null,
				keyless: 1,
				expected: null,
				logged: null,
				changes: null
			})
			.onConflict((taken) => taken.columns(['class', 'test', 'member']).doNothing())
			.execute();
	// Taken back by the teacher just now.
	const taken = before ?? (await takenBy(db, which));
	if (!taken) return refused('no-such-test');
	return {
		member: member.member,
		title: test.title,
		questions: paperFor(paper, test.shuffled, taken.seed).questions.map(askedItem),
		now,
		time: timeOf(test, taken)
	};
}

function timeOf(test: ClassTest, taken: { begun: number; extra: number }): GivenTest['time'] {
	const minutes = test.clock === 'looked-at' ? ownMinutes(test, taken.extra) : undefined;
	return { kind: test.clock, ends: endOf(test, taken), ...(minutes !== undefined && { minutes }) };
}

/** How long who has begun still has; refused to everybody else. */
export async function timeLeft(
	db: Database,
	{ account, inClass, test: id }: Taking,
	now: number
): Promise<TestTime | NotHere> {
	const member = await memberIn(db, account, inClass);
	if (member instanceof Refused) return member;
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const taken = await takenBy(db, { class: inClass, test: id, member: member.member });
	return taken ? { now, ends: endOf(given.test, taken) } : refused('no-such-test');
}

const SEEDS = 2 ** 31;

/**
 * Keeps what a pupil handed in, whenever it comes. The first that comes counts: the same again, or
 * another from a second device, changes nothing. Returns when it arrived. Refused to who is not in the class
 * or has not begun, and for answers to another paper.
 */
export async function takeIn(
	logs: ReviewLogs,
	{ account, inClass, test }: Taking,
	handedIn: SentAnswers,
	now: number
): Promise<number | NotHere | Refused<'test-of-another' | 'answers-to-another-test'>> {
	const { db } = logs;
	const here = await memberIn(db, account, inClass);
	if (here instanceof Refused) return here;
	const { member } = here;
	const entry = await entryOf(db, { inClass, member, claimed: handedIn.member });
	// This device was somebody else's when the test was taken.
	if (!entry) return refused('test-of-another');
	let which = { class: inClass, test, member: entry };
	let before = await takenBy(db, which);
	// What was begun before two entries were made one may stand under either.
	if (!before && entry !== member) {
		which = { ...which, member };
		before = await takenBy(db, which);
	}
	if (!before) return refused('no-such-test');
	if (before.handed_in !== null) return before.handed_in;
	const given = await classTestIn(db, inClass, test);
	if (given instanceof Refused) return given;
	const { paper, test: about } = given;
	const mine = paperFor(paper, about.shuffled, before.seed);
	if (!canBeMarked(understood(handedIn), mine)) return refused('answers-to-another-test');
	await rowOf(db, which)
		.set({ handed_in: now, body: writtenBody(BODIES['taken_test.body'], handedIn) })
		.where('handed_in', 'is', null)
		.execute();
	if (which.member !== member)
		await db.transaction().execute(async (trx) => {
			await lockClass(trx, inClass);
			await countBetter(trx, { inClass, test, from: which.member, into: member });
		});
	const counted = await takenBy(db, { ...which, member });
	if (before.keyless === 1 && counted?.handed_in === now) {
		// What was expected is by what is remembered now, however late the results may be known.
		const expected = writtenBody(
			BODIES['taken_test.expected'],
			await expectedOf(db, account, mine.questions, now)
		);
		await rowOf(db, { ...which, member })
			.set({ expected })
			.execute();
		await logTests(logs, { account }, now);
	}
	return counted?.handed_in ?? now;
}

/** How far everybody in the class has come with a test, by name. */
export async function takenTests(
	db: Database,
	{ inClass, test }: { inClass: string; test: string },
	{ paper, shuffled }: { paper: readonly TestQuestion[]; shuffled: boolean }
): Promise<TakenTest[]> {
	const rows = await db
		.selectFrom('member')
		.leftJoin('taken_test', (join) =>
			join
				.onRef('taken_test.class', '=', 'member.class')
				.onRef('taken_test.member', '=', 'member.member')
				.on('taken_test.test', '=', test)
		)
		.select([
			'member.member',
			'member.nickname',
			'member.extra',
			'taken_test.extra as hadExtra',
			'taken_test.seed',
			'taken_test.begun',
			'taken_test.handed_in',
			'taken_test.body',
			'taken_test.changes'
		])
		.where('member.class', '=', inClass)
		.where('member.state', '=', 'in')
		.execute();
	return rows
		.map(({ member, nickname, extra, hadExtra, seed, begun, handed_in: at, body, changes }) => {
			const row = { class: inClass, test, member, body, changes };
			const mine = paperFor(paper, shuffled, seed ?? 0);
			const handedIn = at === null ? undefined : handedInFrom(row, mine);
			return {
				member,
				nickname,
				extra: hadExtra ?? extra,
				begun: begun ?? undefined,
				changes: changesFrom(row),
				handedIn: at !== null && handedIn ? { at, body: handedIn, paper: mine } : undefined
			};
		})
		.sort((a, b) => a.nickname.localeCompare(b.nickname, 'en', { numeric: true }));
}

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

interface Which {
	class: string;
	test: string;
	member: string;
}

const rowOf = (db: Database, which: Which) =>
	db
		.updateTable('taken_test')
		.where('class', '=', which.class)
		.where('test', '=', which.test)
		.where('member', '=', which.member);

const takenBy = (db: Database, which: Which) =>
	db
		.selectFrom('taken_test')
		.select(['seed', 'extra', 'begun', 'handed_in', 'keyless'])
		.where('class', '=', which.class)
		.where('test', '=', which.test)
		.where('member', '=', which.member)
		.executeTakeFirst();
