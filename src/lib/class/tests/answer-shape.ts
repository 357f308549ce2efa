/** Answers to a test's questions as they come over the network: data of nobody we know. */
import * as z from 'zod/mini';
import { TEST_FORMS, type TestForm } from '#lib/exam/test/settings.ts';
import { TAKES, type Answers, type ResponseTo, type Shape } from '#lib/question/question.ts';

const Text = z.string().check(z.maxLength(1000));
const Place = z.int().check(z.gte(0), z.lte(1000));
const places = z.array(Place).check(z.maxLength(200));

/** By the shape of the answer; one of which the learner is the judge is in no test. */
const SHAPES = {
	option: { picked: z.nullable(Place) },
	options: { picked: places },
	truth: { said: z.nullable(z.boolean()) },
	places: { placed: z.array(z.nullable(Place)).check(z.maxLength(200)) },
	text: { text: Text, hinted: z.boolean() },
	entries: { entries: z.array(Text).check(z.maxLength(500)) },
	states: { tapped: z.array(z.string().check(z.maxLength(8))).check(z.maxLength(300)) }
} satisfies {
	[S in Exclude<Shape, 'grade'>]: { [K in keyof Answers[S]]: z.ZodMiniType<Answers[S][K]> };
};

/** A response that no form takes is refused; whether it answers the question asked is for the marking. */
export const ResponseShape = z.discriminatedUnion(
	'form',
	TEST_FORMS.map((form) =>
		z.strictObject({ form: z.literal(form), ...SHAPES[TAKES[form]] })
	) as never
) as z.ZodMiniType<ResponseTo<TestForm>>;
