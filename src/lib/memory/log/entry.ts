/**
 * The centre of the system: one entry of the review log. Entries are immutable and identified by
 * (device, seq); everything Footnote knows about a learner's memory is a fold over the set of them,
 * whatever order they arrived in. Undo, correction, reset, suspend, bury, settings, exams and tests
 * are entries too; nothing is ever edited or deleted.
 */
import * as z from 'zod/mini';
import { ExamPlan } from './exam-plan.ts';
import { ExamResult } from './exam-result.ts';
import { EntryId, Stamp, type DraftOf } from './stamp.ts';
import { TestRecord } from './test-record.ts';
import { Took } from './times.ts';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export const Grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Grade = z.infer<typeof Grade>;

const CardKey = z.string().check(z.minLength(1), z.maxLength(300));

/** One graded answer. */
const ReviewEntry = z.strictObject({
	...Stamp.shape,
	kind: z.literal('review'),
	card: CardKey,
	grade: Grade,
	/** How it was asked. A string, so that an older app keeps what a newer one wrote. */
	form: z.string().check(z.minLength(1), z.maxLength(32)),
	mode: z.enum(['study', 'test']),
	/** How long the answer took, ms. */
	took: Took,
	/** The fact's revision that was asked (see the deck's `changes`). */
	revision: z.int().check(z.gte(0), z.lte(1e6)),
	/**
	 * What was answered, where it was wrong or misspelt; of a list, what does not belong in it. It changes
	 * no memory: it is for people to look at.
	 */
	answer: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
	/** The chance, 0..1, that guessing alone is right, where it is not what the form alone says (see guessing.ts). */
	chance: z.optional(z.number().check(z.gte(0), z.lte(1)))
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;

export const Settings = z.strictObject({
	/** Probability of recall at which a card falls due, 0.7..0.99. */
	desiredRetention: z.optional(z.number().check(z.gte(0.7), z.lte(0.99))),
	/** FSRS-6 weights fitted to the learner: far wider than any that count (see fsrs6.ts). */
	weights: z.optional(z.array(z.number().check(z.gte(-1000), z.lte(1000))).check(z.length(21))),
	/** Of new cards, the share that the learner knows already: what a first answer that may be guessed is held against. */
	knownBefore: z.optional(z.number().check(z.gte(0.02), z.lte(0.95))),
	/** When the learner's day begins, in minutes after midnight. */
	dayStart: z.optional(z.int().check(z.gte(0), z.lt(24 * 60))),
	/** New cards a day. */
	newPerDay: z.optional(z.int().check(z.gte(0), z.lte(1000))),
	/** Answers a day that the learner sets out to give; 0: none in particular. It changes no queue. */
	dailyGoal: z.optional(z.int().check(z.gte(0), z.lte(1000))),
	/** Whether cards may come some days sooner or later, so that days are even; they may unless this says no. */
	evenDays: z.optional(z.boolean()),
	/** Whether weights are fitted to the learner without being asked; they are unless this says no. */
	fitByItself: z.optional(z.boolean()),
	/** How many answers there were to learn from when weights were last fitted, whatever came of it. */
	fittedTo: z.optional(z.int().check(z.gte(0), z.lte(1e12)))
});
export type Settings = z.infer<typeof Settings>;

export const Entry = z.discriminatedUnion('kind', [
	ReviewEntry,
	/** Takes one earlier entry of any kind out of the fold (an undo can itself be undone). */
	z.strictObject({ ...Stamp.shape, kind: z.literal('undo'), target: EntryId }),
	/** "I knew that" / "I didn't": the review counts with this grade instead. The last one wins. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('regrade'), target: EntryId, grade: Grade }),
	/** Forgets a card's reviews so far. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('reset'), card: CardKey }),
	z.strictObject({ ...Stamp.shape, kind: z.literal('suspend'), card: CardKey, on: z.boolean() }),
	/** Out of the queue until the learner's next day. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('bury'), card: CardKey }),
	/** Settings that change results are part of the log; absent fields stay as they were. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('settings'), set: Settings }),
	/** An exam ahead, by an id of its own: new, changed, or (null) taken off the list. */
	z.strictObject({
		...Stamp.shape,
		kind: z.literal('exam'),
		exam: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
		plan: z.nullable(ExamPlan)
	}),
	/** A mock test that was finished; its answers are reviews of their own. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('test'), test: TestRecord }),
	/** How an exam went, by the id of its plan; the last word counts. */
	z.strictObject({
		...Stamp.shape,
		kind: z.literal('result'),
		exam: z.string().check(z.minLength(1), z.maxLength(64)),
		result: ExamResult
	}),
	/** A star on a card, to find it again; off: taken away. It changes nothing of when the card is asked. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('star'), card: CardKey, on: z.boolean() }),
	/** Another name for a card's answer, which is right for this learner when it is typed. Undone, it is none. */
	z.strictObject({
		...Stamp.shape,
		kind: z.literal('alias'),
		card: CardKey,
		name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100))
	}),
	/** What the learner found wrong with a card. */
	z.strictObject({
		...Stamp.shape,
		kind: z.literal('report'),
		card: CardKey,
		text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))
	})
]);
export type Entry = z.infer<typeof Entry>;

/** What a writer supplies; the log adds device, seq, time and offset. */
export type EntryDraft = DraftOf<Entry>;
