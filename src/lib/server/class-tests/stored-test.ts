/** What is kept of a test that was taken, as far as it can be read: what cannot is named in the log. */
import type { HandedIn } from '#lib/class/tests/class-test.ts';
import type { ExpectedOfTest } from '#lib/class/tests/class-test-reviews.ts';
import { MarkChange } from '#lib/class/tests/mark-change.ts';
import { understood } from '#lib/class/tests/sent-answers.ts';
import { gradeTest } from '#lib/class/tests/grade-test.ts';
import type { PupilPaper } from '#lib/class/tests/shuffle-paper.ts';
import { eachKnown } from '#lib/releases/each-known.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import { badRow, storedJson } from '#lib/server/database/bad-row.ts';

interface Key {
	class: string;
	test: string;
	member: string;
}

const keyOf = (row: Key) => ['taken_test', row.class, row.test, row.member] as const;

/**
 * What was handed in; undefined where nothing was, or nothing that can be read as answers to this paper.
 * `newer` counts the answers that only a newer release can mark: they are there as none.
 */
export function handedInFrom(
	row: Key & { body: string | null },
	paper: PupilPaper
): (HandedIn & { newer: number }) | undefined {
	if (row.body === null) return undefined;
	const sent = storedJson(row.body, BODIES['taken_test.body'], keyOf(row));
	const body = sent && understood(sent);
	if (!body || canBeMarked(body, paper)) return body;
	const [table, ...key] = keyOf(row);
	badRow(table, key);
	return undefined;
}

/** What could not be marked would take the whole class's results away. */
export function canBeMarked(handedIn: HandedIn, mine: PupilPaper): boolean {
	const { length } = mine.questions;
	if (handedIn.answers.length !== length || handedIn.times.length !== length) return false;
	try {
		gradeTest(mine, handedIn, []);
		return true;
	} catch {
		return false;
	}
}

/** The marks that the teacher has changed, as far as this release understands them. */
export const changesFrom = (row: Key & { changes: string | null }): MarkChange[] =>
	allChangesFrom(row).known;

/** With those of a newer release, which are to be kept. Throws away nothing. */
export const allChangesFrom = (row: Key & { changes: string | null }) =>
	eachKnown(
		MarkChange,
		(row.changes !== null && storedJson(row.changes, BODIES['taken_test.changes'], keyOf(row))) ||
			[]
	);

/** What was expected when it was handed in, if that was noted. */
export const expectedFrom = (row: Key & { expected: string | null }): ExpectedOfTest | undefined =>
	row.expected === null
		? undefined
		: storedJson(row.expected, BODIES['taken_test.expected'], keyOf(row));
