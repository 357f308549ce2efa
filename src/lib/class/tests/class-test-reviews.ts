/** What a class test that was handed in adds to its pupil's review log: as a test of their own would. */
import * as z from 'zod/mini';
import { draftsOf, recordOf, scored, type MarkedQuestion } from '#lib/exam/test/mark.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import { TestRecord } from '#lib/memory/log/test-record.ts';
import type { ClassTest, HandedIn, KeyFix } from './class-test.ts';
import { gradeTest, type GradedQuestion } from './grade-test.ts';
import type { MarkChange } from './mark-change.ts';
import type { PupilPaper } from './shuffle-paper.ts';

/** What was to be expected of the pupil when it was handed in: by question, and in all. */
export const ExpectedOfTest = z.strictObject({
	/** In the pupil's own order. */
	chances: z.array(z.number().check(z.gte(0), z.lte(1))),
	/** Whether a card of it was answered on that day before; absent in what older releases have noted. */
	sameDay: z.optional(z.array(z.boolean())),
	predicted: TestRecord.shape.predicted
});
export type ExpectedOfTest = z.infer<typeof ExpectedOfTest>;

interface Handed {
	test: Pick<ClassTest, 'covers'>;
	mine: PupilPaper;
	body: Pick<HandedIn, 'answers' | 'times' | 'timeUp'>;
	fixes: readonly KeyFix[];
	/** Marks that a teacher has changed by hand. */
	changes?: readonly MarkChange[];
	/** Of the pupil's order. */
	seed: number;
	/** Epoch ms. */
	begun: number;
	finished: number;
	expected: ExpectedOfTest;
}

/**
 * A review for each card, and the record of the test, in the order in which they were asked. By the key
 * as it is now: an answer that counts too was right, and a question that counts for nobody says nothing.
 * So was what a teacher gave the whole point by hand; fewer points say nothing of single cards.
 */
export function reviewsOf({
	mine,
	body,
	fixes,
	changes,
	expected,
	...about
}: Handed): EntryDraft[] {
	const { items } = gradeTest(mine, body, fixes, changes);
	const marked = mine.places.flatMap((place, i): MarkedQuestion[] => {
		const graded = items[place]!;
		return graded.leftOut
			? []
			: [
					{
						...asGraded(graded),
						chance: expected.chances[i] ?? 0,
						...(expected.sameDay?.[i] && { sameDay: true })
					}
				];
	});
	const { test, seed, begun, finished } = about;
	const over = { at: finished, timeUp: body.timeUp };
	const settings = { covers: test.covers, seed, questions: marked.length, extra: 0 as const };
	const record = recordOf({ settings, begun, predicted: expected.predicted }, marked, over);
	// Whether a deck has lost a card meanwhile is for whoever asks it next.
	return draftsOf(record, marked, { timeUp: body.timeUp, exists: () => true });
}

const GOOD = 3;

function asGraded({ marked, points, accepted, change }: GradedQuestion): MarkedQuestion {
	const marks = marked.marking.marks.map(({ given, ...mark }) =>
		accepted.includes(mark.card) || (change?.points === 1 && !scored(mark))
			? { ...mark, grade: GOOD, verdict: 'right' as const }
			: { ...mark, ...(given !== undefined && { given }) }
	) as MarkedQuestion['marking']['marks'];
	return { ...marked, points, marking: { ...marked.marking, marks } };
}
