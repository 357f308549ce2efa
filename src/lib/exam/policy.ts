/** What to do today for an exam: which cards, in which order, for how long, and why. */
import type { ExamPlan } from '#lib/memory/exam-plan.ts';
import type { Memories } from '#lib/memory/memories.ts';
import type { QueueCard } from '#lib/memory/queue.ts';
import type { Costs } from './costs.ts';

export interface ExamInput {
	memories: Memories;
	/** All cards the exam covers, in the order in which they should be learnt. */
	cards: readonly QueueCard[];
	plan: ExamPlan;
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
	/** The learner's own, when known. */
	costs?: Costs;
}

/**
 * Why a card is there: missed today and to be asked again (`again`), never asked (`new`), falling due
 * (`due`), to be seen once more shortly before the exam (`final`), or worth more than nothing (`fill`).
 */
export type Why = 'again' | 'new' | 'due' | 'final' | 'fill';

export interface Step {
	readonly card: string;
	readonly why: Why;
	/** What it is expected to take, all in. */
	readonly seconds: number;
}

/** Where a day stands towards the exam. */
export type ExamDay = 'study' | 'off' | 'exam' | 'past';

export interface TodayPlan {
	readonly day: ExamDay;
	/** What today's minutes are for, in order. */
	readonly steps: readonly Step[];
	/** Of all steps together. */
	readonly seconds: number;
	/** If the learner wants to do more than planned; best first. */
	readonly extra: readonly Step[];
}

/** @param input.spent seconds studied for this exam today so far */
export type PlanToday = (input: ExamInput & { spent: number }) => TodayPlan;
