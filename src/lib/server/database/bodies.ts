/**
 * The columns of JSON whose rows other releases may have written, each with how earlier versions of it become
 * this one (see releases/stored-body.ts). Fixtures of every version are in `tests/fixtures/bodies`.
 */
import * as z from 'zod/mini';
import { Assignment } from '#lib/class/assignment.ts';
import { ExpectedOfTest } from '#lib/class/tests/class-test-reviews.ts';
import { ClassTest } from '#lib/class/tests/class-test.ts';
import { SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { storedBody } from '#lib/releases/stored-body.ts';

/** A list of which each item is looked at by itself: see releases/each-known.ts. */
const List = z.array(z.unknown()).check(z.maxLength(2000));

export const BODIES = {
	'assignment.body': storedBody(Assignment),
	'class_test.body': storedBody(ClassTest),
	/** Of `KeyFix`. */
	'class_test.fixes': storedBody(List),
	'taken_test.body': storedBody(SentAnswers),
	'taken_test.expected': storedBody(ExpectedOfTest),
	/** Of `MarkChange`. */
	'taken_test.changes': storedBody(List)
};
