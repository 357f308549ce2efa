/** How an exam went, as its learner says: a score, or no more than a feeling; with what had been expected. */
import * as z from 'zod/mini';

const Share = z.number().check(z.gte(0), z.lte(1));

export const ExamResult = z.strictObject({
	/** The day on which it was, the learner's own calendar date. */
	date: z.iso.date(),
	/** The share of points that was reached. */
	score: z.optional(Share),
	/** Against what had been expected. */
	feeling: z.optional(z.enum(['better', 'as-expected', 'worse'])),
	questions: z.int().check(z.gte(1), z.lte(500)),
	/** What was expected for that day, with an 80 % band around it. */
	expected: z.strictObject({ mean: Share, low: Share, high: Share }),
	/** The same by what was remembered alone, without what answers and tests said of such predictions. */
	plain: Share
});
export type ExamResult = z.infer<typeof ExamResult>;
