/**
 * What devices of any release hand in. An answer that this release does not understand is kept as it came,
 * counts as none for now, and is marked once the server is one that does.
 */
import * as z from 'zod/mini';
import { MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { ResponseShape } from './answer-shape.ts';
import { HandedIn } from './class-test.ts';

/** Characters of JSON, of an answer that nobody here knows. */
const LONGEST = 4000;

const NewerResponse = z
	.looseObject({ form: z.string().check(z.minLength(1), z.maxLength(32)) })
	.check(z.refine((answer) => JSON.stringify(answer).length <= LONGEST));

export const SentAnswers = loosened(
	z.strictObject({
		...HandedIn.shape,
		answers: z
			.array(z.nullable(z.union([ResponseShape, NewerResponse])))
			.check(z.maxLength(MOST_QUESTIONS))
	})
);
export type SentAnswers = z.infer<typeof SentAnswers>;

const Known = loosened(ResponseShape);

/** As far as it is understood here. `newer` counts answers that are not. */
export function understood(sent: SentAnswers | HandedIn): HandedIn & { newer: number } {
	let newer = 0;
	const answers = sent.answers.map((answer) => {
		const known = answer && Known.safeParse(answer).data;
		if (answer && !known) newer++;
		return known ?? null;
	});
	return { ...sent, answers, newer };
}
