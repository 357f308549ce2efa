import * as z from 'zod/mini';
import type { GradedQuestion } from './grade-test.ts';

/** A class test as its pupil sees it: nothing about others, and nothing of what it asks. */
export const PupilTest = z.object({
	id: z.string(),
	title: z.string(),
	questions: z.number(),
	/** With extra time; absent without a timer. */
	minutes: z.optional(z.number()),
	/** ms left to who has begun, or to who would begin now; absent where nobody can, or it is handed in. */
	left: z.optional(z.number()),
	clock: z.enum(['running', 'looked-at']),
	/** Epoch ms; for who has begun it closes when their own time is over. */
	opens: z.number(),
	closes: z.number(),
	/** The time zone in which the teacher wrote these times. */
	zone: z.string(),
	phase: z.enum(['later', 'open', 'closed']),
	begun: z.boolean(),
	/** When the answers arrived; absent while they have not. */
	handedIn: z.optional(z.number()),
	late: z.boolean(),
	/** When results can be seen; absent where that is at once. */
	resultsFrom: z.optional(z.number()),
	/** Whether the result can be seen now. */
	graded: z.boolean()
});
export type PupilTest = z.infer<typeof PupilTest>;

/** A pupil's own result. */
export interface PupilTestResult {
	/** 0..1; `was` is by the key as it was when the test was given. */
	score: number;
	was: number;
	/** In the order in which they were asked. */
	items: GradedQuestion[];
}
