/**
 * What to do today for an exam: which cards, in which order, for how long, and why. Nothing of a plan
 * is stored: it is made anew from the memories, so that a missed day needs no repair.
 */
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { choose } from './choose.ts';
import { DEFAULT_COSTS, type Costs } from './costs.ts';
import { examDays, type ExamDay } from './exam-days.ts';
import type { Choice } from './moment.ts';
import { cardStatesOf } from './card-states.ts';

export interface ExamInput {
	memories: Pick<Memories, 'look' | 'shift' | 'parameters'>;
	/** All cards the exam covers, in the order in which they should be learnt. */
	cards: readonly QueueCard[];
	plan: ExamPlan;
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
	/** Seconds studied for this exam today so far. */
	spent: number;
	/** The learner's own, when known. */
	costs?: Costs;
}

/** Why a card is there (see `Choice`). */
export type Why = Choice['why'];

export interface Step {
	readonly card: string;
	readonly why: Why;
	/** What it is expected to take, all in. */
	readonly seconds: number;
}

export interface TodayPlan {
	readonly day: ExamDay;
	/** What today's minutes are for, in order; the last card may run over by half of its time. */
	readonly steps: readonly Step[];
	/** Of all steps together. */
	readonly seconds: number;
	/** If the learner wants to do more than planned; best first. */
	readonly extra: readonly Step[];
}

/**
 * The plan for today. On a day off nothing is planned, but more may be done; on the day of the exam
 * only a final run of what was not seen that day; afterwards nothing.
 */
export function planToday(input: ExamInput): TodayPlan {
	const { memories, cards, plan, now, offset, spent, costs = DEFAULT_COSTS } = input;
	const shift = memories.shift(offset);
	const days = examDays(plan, now, shift);
	if (days.kind === 'past') return { day: 'past', steps: [], seconds: 0, extra: [] };
	const standing = cardStatesOf(memories, cards, now, shift);
	const { planned, extra } = choose(standing, {
		today: days.today,
		exam: days.exam,
		kind: days.kind,
		studyDays: days.study.length,
		daily: plan.minutes * 60,
		spent,
		now,
		costs,
		parameters: memories.parameters
	});
	const stepOf = ({ place, why, seconds }: Choice): Step => ({
		card: standing.cards[place]!.id,
		why,
		seconds
	});
	return {
		day: days.kind,
		steps: planned.map(stepOf),
		seconds: planned.reduce((sum, { seconds }) => sum + seconds, 0),
		extra: extra.map(stepOf)
	};
}
