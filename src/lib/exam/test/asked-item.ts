/** One question of a test as who takes it may see it before it is over: see `AskedQuestion`. */
import * as z from 'zod/mini';
import { AskedQuestion } from '#lib/question/asked-question.ts';

export const AskedItem = z.strictObject({
	question: AskedQuestion,
	/** Title of the deck. */
	title: z.string().check(z.maxLength(500))
});
export type AskedItem = z.infer<typeof AskedItem>;
