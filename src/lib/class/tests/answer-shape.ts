/** Answers to a test's questions as they come over the network: data of nobody we know. */
import * as z from 'zod/mini';
import type { Response } from '#lib/question/question.ts';

const Text = z.string().check(z.maxLength(1000));
const Place = z.int().check(z.gte(0), z.lte(1000));
const places = z.array(Place).check(z.maxLength(200));

/** A response that no form takes is refused; whether it answers the question asked is for the marking. */
export const ResponseShape = z.discriminatedUnion('form', [
	z.strictObject({ form: z.enum(['choice', 'odd-one-out']), picked: z.nullable(Place) }),
	z.strictObject({ form: z.literal('true-false'), said: z.nullable(z.boolean()) }),
	z.strictObject({ form: z.literal('multi-select'), picked: places }),
	z.strictObject({
		form: z.enum(['match', 'group', 'order']),
		placed: z.array(z.nullable(Place)).check(z.maxLength(200))
	}),
	z.strictObject({
		form: z.enum(['typed', 'number', 'cloze']),
		text: Text,
		hinted: z.boolean()
	}),
	z.strictObject({ form: z.literal('list'), entries: z.array(Text).check(z.maxLength(500)) }),
	z.strictObject({
		form: z.literal('map'),
		tapped: z.array(z.string().check(z.maxLength(8))).check(z.maxLength(300))
	})
]) satisfies z.ZodMiniType<Response>;
