/** Pupils get a class test's questions while it is open, and from then on have so much time. */
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
import type { Database } from '#lib/server/database/database.ts';
import { Refused, refused } from '#lib/server/refused.ts';
import { classTestIn } from './class-tests.ts';
import { paperFor } from './paper-for.ts';
import { memberIn, takenBy, type NotHere, type Taking } from './taking.ts';

const SEEDS = 2 ** 31;

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
