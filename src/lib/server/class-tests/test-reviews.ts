/**
 * Puts what pupils answered in class tests into their review logs. Devices cannot: they were given no
 * key. It is done once the pupils may know their results, since the log shows them; under an id that
 * follows from the test and the pupil, so that doing it twice, or on two servers at once, changes nothing.
 */
import { createHash } from 'node:crypto';
import { version as release } from '$app/env';
import { reviewsOf, type ExpectedOfTest } from '#lib/class/tests/class-test-reviews.ts';
import { offsetIn } from '#lib/class/zoned-time.ts';
import type { Now } from '#lib/exam/exam-basis.ts';
import { expectTest } from '#lib/exam/test/expect-test.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { classTestWriter } from '#lib/memory/log/class-test-entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Folding } from '#lib/server/log/folding.ts';
import type { LogWriter } from '#lib/server/log/log-writer.ts';
import { standingsOf } from '#lib/server/log/standing.ts';
import { log, newRequestId, placeOf } from '#lib/server/http/request-log.ts';
import { paperFor } from './paper-for.ts';
import { changesFrom, expectedFrom, handedInFrom } from './stored-test.ts';
import { type Whose, PAGE, type Row, waiting, type Test, testOf } from './tests-to-log.ts';

export interface ReviewLogs {
	db: Database;
	writer: Pick<LogWriter, 'add'>;
	folding?: Pick<Folding, 'grown'>;
}

/**
 * Writes the reviews of all tests that were handed in and whose results may be known; how many tests
 * there were. One that cannot be written is noted, and keeps no other back.
 *
 * @param anyway also before the results may be known: the test is about to be deleted
 */
export async function logTests(
	logs: ReviewLogs,
	whose: Whose,
	now: number,
	{ anyway = false } = {}
): Promise<number> {
	let written = 0;
	let after: Row | undefined;
	for (;;) {
		const rows = await waiting(logs.db, whose, after);
		const tests = new Map<string, Promise<Test | undefined>>();
		for (const row of rows) {
			const key = `${row.class} ${row.test}`;
			const reading = tests.get(key) ?? testOf(logs.db, row);
			tests.set(key, reading);
			try {
				const test = await reading;
				if (!test || (!anyway && now < test.from)) continue;
				if (await write(logs, row, test, now)) written++;
			} catch (error) {
				note(error);
			}
		}
		after = rows.at(-1);
		if (rows.length < PAGE) return written;
	}
}

function note(error: unknown): void {
	const kind = error instanceof Error ? error.name : typeof error;
	const about = { id: newRequestId(), method: '-', route: 'a class test into a log', status: 500 };
	log('error', { ...about, error: kind, at: placeOf(error) });
}

/** Whether it could be read. */
async function write(
	{ db, writer, folding }: ReviewLogs,
	row: Row,
	{ test, paper, fixes }: Test,
	now: number
): Promise<boolean> {
	const { account } = row;
	const mine = paperFor(paper, test.shuffled, row.seed);
	const body = handedInFrom(row, mine);
	// Named in the log; nothing can be learnt of it.
	if (!body) return false;
	// A log takes no answer twice: it waits for a server that can mark them all.
	if (body.newer > 0) return false;
	const arrived = row.handed_in ?? now;
	// The device's clock may show anything; it was not before the beginning, nor after it arrived.
	const finished = Math.min(Math.max(body.finished, row.begun), arrived);
	const drafts = reviewsOf({
		test,
		mine,
		body,
		fixes,
		changes: changesFrom(row),
		seed: row.seed,
		begun: row.begun,
		finished,
		expected:
			expectedFrom(row) ??
			(await expectedOf(db, account, mine.questions, {
				now: row.begun,
				offset: offsetIn(test.zone, row.begun)
			}))
	});
	const device = writerOf(row);
	const offset = offsetIn(test.zone, finished);
	const taken = drafts.map((draft, i) => ({
		device,
		seq: i + 1,
		at: finished,
		sent: finished,
		body: JSON.stringify({ offset, ...draft })
	}));
	await writer.add({ account, taken, arrived, always: true });
	folding?.grown(account, taken.length);
	await db
		.updateTable('taken_test')
		.set({ logged: now })
		.where('class', '=', row.class)
		.where('test', '=', row.test)
		.where('member', '=', row.member)
		.execute();
	return true;
}

/** What is to be expected of a pupil in a test, from what the server knows of their memory. */
export async function expectedOf(
	db: Database,
	account: string,
	questions: readonly TestQuestion[],
	at: Now
): Promise<ExpectedOfTest> {
	const standing = (await standingsOf(db, [account], release)).get(account);
	const memories = standing?.memories ?? Memories.fold([]);
	return expectTest(questions, memories, at);
}

/** The name under which these entries stand in the log: that of no device. */
const writerOf = (row: { class: string; test: string; member: string }): string =>
	classTestWriter(
		createHash('sha256').update(`${row.class} ${row.test} ${row.member}`).digest('hex')
	);
