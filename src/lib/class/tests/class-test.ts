/** A mock test that a teacher opens for a class, for a while: what is kept of it, and what is sent. */
import * as z from 'zod/mini';
import { FORM_GROUPS, MOST_MINUTES, MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { AskedItem } from '#lib/exam/test/asked-item.ts';
import { ClassTime, ClockKind } from '#lib/exam/test/class-clock.ts';
import { Covers } from '#lib/memory/log/exam-plan.ts';
import { FARTHEST } from '#lib/memory/day.ts';
import { ResponseShape } from './answer-shape.ts';
import { Id } from '#lib/class/assignment.ts';

/** Epoch ms. */
const Time = z.int().check(z.gte(0), z.lte(FARTHEST));
const Groups = z.array(z.enum(FORM_GROUPS)).check(z.minLength(1), z.maxLength(20));

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
	/** What counts as a pupil's time. Absent in tests that were given before there was a choice. */
	clock: z._default(ClockKind, 'looked-at'),
	/** When pupils see their results: once the window has closed, or as soon as they have handed in. */
	results: z.enum(['closed', 'at-once'])
});
export type ClassTest = z.infer<typeof ClassTest>;

/** Whether questions drawn for one test do for the other: both ask as many of the same in the same ways. */
export function asksTheSame(one: Asks, other: Asks): boolean {
	const said = ({ covers, questions, forms = [] }: Asks) =>
		JSON.stringify([
			covers
				.flatMap(({ deck, sections = ['*'] }) => sections.map((part) => `${deck}/${part}`))
				.sort(),
			questions,
			[...forms].sort()
		]);
	return said(one) === said(other);
}
type Asks = Pick<ClassTest, 'covers' | 'questions' | 'forms'>;

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

/**
 * What a pupil's device gets to begin with, while the test is open: the questions as they are asked, and
 * nothing that tells an answer. Neither what they are about nor what their order was drawn with is in it,
 * since both would find them in a deck.
 */
export const GivenTest = z.strictObject({
	member: Id,
	title: z.string(),
	/** In the pupil's own order. */
	questions: z.array(AskedItem).check(z.minLength(1), z.maxLength(MOST_QUESTIONS)),
	/** The server's clock when it answered. */
	now: Time,
	time: ClassTime
});
export type GivenTest = z.infer<typeof GivenTest>;

/** What a device asks when it wants to begin; an app from before does not, and would need the key. */
export const BeginTest = z.strictObject({ questions: z.literal('as-asked') });
export type BeginTest = z.infer<typeof BeginTest>;

/** What a device is told that asks how much time is left. */
export const TestTime = z.strictObject({ now: Time, ends: Time });
export type TestTime = z.infer<typeof TestTime>;

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

/** A pupil who has begun: when, by the server's clock, and with which extra time (percent). */
export interface Begun {
	begun: number;
	extra: number;
}

/** When the time of a pupil who has begun is over, epoch ms: none is beyond the end of the window. */
export function endOf(
	test: Pick<ClassTest, 'closes' | 'minutes' | 'clock'>,
	{ begun, extra }: Begun
): number {
	const closes = endFor(test, extra);
	const own = ownMinutes(test, extra);
	return test.clock === 'looked-at' || own === undefined
		? closes
		: Math.min(closes, begun + Math.round(own * 60_000));
}

/** The minutes a pupil has from beginning; undefined without a timer. */
export const ownMinutes = (
	{ minutes }: Pick<ClassTest, 'minutes'>,
	extra: number
): number | undefined => (minutes === undefined ? undefined : minutes * (1 + extra / 100));

/**
 * When pupils may know their results, epoch ms: 0 where that is as soon as they have handed in, else when
 * nobody is at it any more.
 *
 * @param mostExtra the most extra time that anybody in the class has, percent
 */
export const resultsFrom = (
	test: Pick<ClassTest, 'closes' | 'minutes' | 'results'>,
	mostExtra: number
): number => (test.results === 'at-once' ? 0 : endFor(test, mostExtra));

/** Whether a hand-in that arrived then is late: it is kept and graded all the same, and shown as late. */
export const isLate = (
	test: Pick<ClassTest, 'closes' | 'minutes' | 'clock'>,
	taken: Begun,
	arrived: number
): boolean => arrived > endOf(test, taken) + GRACE;

/** ms that a pupil would have who begins at a moment: no more than is left until the end. */
export const timeFor = (
	test: Pick<ClassTest, 'closes' | 'minutes'>,
	extra: number,
	now: number
): number => {
	const left = endFor(test, extra) - now;
	const own = ownMinutes(test, extra);
	return Math.max(0, own === undefined ? left : Math.min(left, own * 60_000));
};
