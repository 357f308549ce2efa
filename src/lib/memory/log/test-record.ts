/** A finished mock test: what was predicted, and what came of it. */
import * as z from 'zod/mini';
import { Covers } from './exam-plan.ts';
import { Moment, Took } from './times.ts';

const Share = z.number().check(z.gte(0), z.lte(1));
const CardKey = z.string().check(z.minLength(1), z.maxLength(300));

export const TestRecord = z.strictObject({
	covers: Covers,
	/** The exam it was a rehearsal for, if it was one. */
	exam: z.optional(z.string().check(z.maxLength(64))),
	/** The questions can be asked again from it. */
	seed: z.int().check(z.nonnegative()),
	/** Epoch ms. */
	begun: Moment,
	finished: Moment,
	/** The share of points that was expected before it began, with an 80 % band around it. */
	predicted: z.strictObject({ mean: Share, low: Share, high: Share }),
	/** One for each question. */
	items: z
		.array(
			z.strictObject({
				/** The first of its cards, where it asked several. */
				card: CardKey,
				form: z.string().check(z.minLength(1), z.maxLength(32)),
				/** Points, 0..1: a list or a match is right in part. */
				score: Share,
				/** The chance of a right answer that was predicted. */
				chance: Share,
				/** Whether one of its cards was answered on the same day before: then it says nothing of later days. */
				sameDay: z.optional(z.boolean()),
				/** Time on the question, ms. */
				took: Took,
				/** Where it asked several cards at once: what each of them was worth, 0..1. */
				parts: z.optional(
					z.array(z.strictObject({ card: CardKey, score: Share })).check(z.maxLength(500))
				)
			})
		)
		.check(z.maxLength(500))
});
export type TestRecord = z.infer<typeof TestRecord>;
