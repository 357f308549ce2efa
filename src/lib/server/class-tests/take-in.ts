import { offsetIn } from '#lib/class/zoned-time.ts';
import { understood, type SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import { countBetter, entryOf } from '#lib/server/pupils/merge-members.ts';
import { Refused, refused } from '#lib/server/refused.ts';
import { classTestIn } from './class-tests.ts';
import { paperFor } from './paper-for.ts';
import { canBeMarked } from './stored-test.ts';
import { memberIn, rowOf, takenBy, type NotHere, type Taking } from './taking.ts';
import { expectedOf, logTests, type ReviewLogs } from './test-reviews.ts';

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
			await expectedOf(db, account, mine.questions, { now, offset: offsetIn(about.zone, now) })
		);
		await rowOf(db, { ...which, member })
			.set({ expected })
			.execute();
		await logTests(logs, { account }, now);
	}
	return counted?.handed_in ?? now;
}
