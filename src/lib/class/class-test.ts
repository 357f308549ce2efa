/** A mock test that a teacher opens for a class, for a while: what is kept of it, and what is sent. */
import * as z from 'zod/mini';
import {
	FORM_GROUPS,
	MOST_MINUTES,
	MOST_QUESTIONS,
	type FormGroup
} from '#lib/exam/test-settings.ts';
import type { TestQuestion } from '#lib/exam/test-question.ts';
import { Covers } from '#lib/memory/exam-plan.ts';
import { ResponseShape } from './answer-shape.ts';
import { Id } from './assignment.ts';

/** Epoch ms. */
const Time = z.int().check(z.gte(0), z.lte(8.64e15));
const Groups = z
	.array(z.enum(Object.keys(FORM_GROUPS) as [FormGroup, ...FormGroup[]]))
	.check(z.minLength(1));

/** All of these are marked by machine: nobody looks at an answer before the end. */
export const ClassTest = z.strictObject({
	title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
	covers: Covers,
	questions: z.int().check(z.gte(1), z.lte(MOST_QUESTIONS)),
	/** Absent: no timer but the end of the window. */
	minutes: z.optional(z.int().check(z.gte(1), z.lte(MOST_MINUTES))),
	/** Absent: all of them. */
	forms: z.optional(Groups),
	opens: Time,
	closes: Time,
	/** The time zone in which the teacher wrote these times, and in which they are shown. */
	zone: z.string().check(z.maxLength(64)),
	/** Each pupil gets the same questions in another order, with options in another order. */
	shuffled: z.boolean(),
	/** When pupils see their results: once the window has closed, or as soon as they have handed in. */
	results: z.enum(['closed', 'at-once'])
});
export type ClassTest = z.infer<typeof ClassTest>;

/** What a teacher has put right in the key: by question of the paper, from 0. */
export const KeyFix = z.discriminatedUnion('kind', [
	/** This answer counts, too, for this card of the question. */
	z.strictObject({
		kind: z.literal('accept'),
		item: z.int().check(z.gte(0), z.lt(MOST_QUESTIONS)),
		card: z.string().check(z.minLength(1), z.maxLength(300)),
		answer: z.string().check(z.minLength(1), z.maxLength(100))
	}),
	/** The question counts for nobody. */
	z.strictObject({
		kind: z.literal('leave-out'),
		item: z.int().check(z.gte(0), z.lt(MOST_QUESTIONS))
	})
]);
export type KeyFix = z.infer<typeof KeyFix>;
export const KeyFixes = z.array(KeyFix).check(z.maxLength(1000));

/** What a device sends when its pupil has handed in. */
export const HandedIn = z.strictObject({
	/** Who took it: a device that is somebody else's by now must not send it in their name. */
	member: Id,
	/** By question, in the pupil's own order. */
	answers: z.array(z.nullable(ResponseShape)).check(z.maxLength(MOST_QUESTIONS)),
	/** ms on the screen, by question. */
	times: z.array(z.number().check(z.gte(0), z.lte(1e9))).check(z.maxLength(MOST_QUESTIONS)),
	/** When it was begun and finished, by the device's clock. */
	begun: Time,
	finished: Time,
	timeUp: z.boolean()
});
export type HandedIn = z.infer<typeof HandedIn>;

/** What a pupil's device gets to begin with, while the test is open. */
export interface GivenTest {
	member: string;
	title: string;
	/** In the pupil's own order. */
	questions: readonly TestQuestion[];
	covers: ClassTest['covers'];
	/** Tells this pupil's order from others'. */
	seed: number;
	/** With extra time, and never beyond the end of the window. Absent: no timer. */
	minutes?: number;
	/** When it has to be handed in at the latest, epoch ms. */
	closes: number;
	results: ClassTest['results'];
}

/** A network takes its time: what comes so much after the end was handed in before it, ms. */
const GRACE = 2 * 60_000;

/** Where a test stands: whether it can be begun. */
export const phaseOf = (
	{ opens, closes }: Pick<ClassTest, 'opens' | 'closes'>,
	now: number
): 'later' | 'open' | 'closed' => (now < opens ? 'later' : now < closes ? 'open' : 'closed');

/** When a pupil with this much extra time (percent) has to hand in, epoch ms. */
export const endFor = (
	{ closes, minutes = 0 }: Pick<ClassTest, 'closes' | 'minutes'>,
	extra: number
) => closes + Math.round((minutes * 60_000 * extra) / 100);

/** Whether a hand-in that arrived then is late. */
export const isLate = (
	test: Pick<ClassTest, 'closes' | 'minutes'>,
	extra: number,
	arrived: number
): boolean => arrived > endFor(test, extra) + GRACE;

/**
 * The minutes a pupil has who begins now: with the extra time, and none beyond the end. Undefined where
 * there is no timer, and the end is far away.
 */
export function minutesFor(
	test: Pick<ClassTest, 'closes' | 'minutes'>,
	extra: number,
	now: number
): number | undefined {
	const left = (endFor(test, extra) - now) / 60_000;
	const own = test.minutes === undefined ? MOST_MINUTES : test.minutes * (1 + extra / 100);
	const minutes = Math.min(own, left);
	return test.minutes === undefined && left > MOST_MINUTES ? undefined : Math.max(0, minutes);
}
