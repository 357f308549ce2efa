/** An exam as its learner describes it. Kept in the review log as a whole: the last version counts. */
import * as z from 'zod/mini';

/** What an exam or a test covers: whole decks, or sections of them. */
export const Cover = z.strictObject({
	deck: z.string().check(z.minLength(1), z.maxLength(64)),
	/** Absent: all of the deck. */
	sections: z.optional(
		z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(500))
	)
});
export type Cover = z.infer<typeof Cover>;

export const Covers = z.array(Cover).check(z.minLength(1), z.maxLength(50));

export const ExamPlan = z.strictObject({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
	/** The learner's own calendar date: `2026-12-18`. */
	date: z.iso.date(),
	covers: Covers,
	/** Minutes a day that the learner wants to give it. */
	minutes: z.int().check(z.gte(1), z.lte(600)),
	/** Weekdays without studying, 0 Monday to 6 Sunday. */
	daysOff: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(6)),
	/** The share of questions to be answered right, 0..1. */
	target: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/** How many questions will be asked; fewer make chance count for more. */
	questions: z.int().check(z.gte(1), z.lte(500))
});
export type ExamPlan = z.infer<typeof ExamPlan>;
