/** One mark of one pupil's paper that the teacher has changed, and why. */
import * as z from 'zod/mini';
import { MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { Id } from '#lib/class/assignment.ts';

export const MarkChange = z.strictObject({
	/** The question's place in the paper, from 0. */
	item: z.int().check(z.gte(0), z.lt(MOST_QUESTIONS)),
	/** What it is worth now, 0..1. */
	points: z.number().check(z.gte(0), z.lte(1)),
	reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
	/** Epoch ms. */
	at: z.int().check(z.gte(0), z.lte(8.64e15)),
	/** The account of the teacher who changed it; pupils are not told. */
	by: z.optional(Id)
});
export type MarkChange = z.infer<typeof MarkChange>;
