/** What is kept of a test that was taken, as far as it can be read: what cannot is named in the log. */
import { HandedIn } from '#lib/class/tests/class-test.ts';
import { ExpectedOfTest } from '#lib/class/tests/class-test-reviews.ts';
import { MarkChanges, type MarkChange } from '#lib/class/tests/mark-change.ts';
import { gradeTest } from '#lib/class/tests/grade-test.ts';
import type { PupilPaper } from '#lib/class/tests/shuffle-paper.ts';
import { badRow, storedJson } from '#lib/server/database/bad-row.ts';

interface Key {
	class: string;
	test: string;
	member: string;
}

const keyOf = (row: Key) => ['taken_test', row.class, row.test, row.member] as const;

/** What was handed in; undefined where nothing was, or nothing that can be read as answers to this paper. */
export function handedInFrom(
	row: Key & { body: string | null },
	paper: PupilPaper
): HandedIn | undefined {
	if (row.body === null) return undefined;
	const body = storedJson(row.body, HandedIn, keyOf(row));
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

/** The marks that the teacher has changed. */
export const changesFrom = (row: Key & { changes: string | null }): MarkChange[] =>
	row.changes === null ? [] : (storedJson(row.changes, MarkChanges, keyOf(row)) ?? []);

/** What was expected when it was handed in, if that was noted. */
export const expectedFrom = (row: Key & { expected: string | null }): ExpectedOfTest | undefined =>
	row.expected === null ? undefined : storedJson(row.expected, ExpectedOfTest, keyOf(row));
