/** An exam ahead, as it is shown: what to do for it today, and what will come of it. */
import type { AssignedPlan } from '#lib/class/pupil-exam.ts';
import { examDays, type ExamDay } from '#lib/exam/plan/exam-days.ts';
import { outlookOf, type OutlookInput } from '#lib/exam/plan/outlook.ts';
import { planToday } from '#lib/exam/plan/policy.ts';
import type { Prediction } from '#lib/exam/predict/predict.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';

export interface ExamAhead {
	readonly id: string;
	readonly plan: ExamPlan;
	/** What a class asks for is not the learner's to change. */
	readonly assigned?: AssignedPlan | undefined;
	readonly day: ExamDay;
	/** Until the exam: 0 on its day. */
	readonly days: number;
	/** How many cards it covers that are here and not put aside. */
	readonly cards: number;
	readonly today: Today;
	/** On the day of the exam: if nothing more is done, at the learner's pace, and if the plan is followed. */
	readonly idle: Prediction;
	readonly paced: Prediction;
	readonly followed: Prediction;
}

export interface Today {
	/** What is left of today's plan; 0 when it is done. */
	readonly minutes: number;
	/** Cards to ask in them. */
	readonly cards: readonly string[];
	/** Whether any of its cards was asked today, but in a class's test. */
	readonly begun: boolean;
	/** Whether going on beyond the plan would gain anything. */
	readonly more: boolean;
}

/** Less than this is no task of its own: at the end of a sitting a little is always left over. */
const LITTLE = 60;
const LITTLE_SHARE = 0.15;

export function examAhead(id: string, input: OutlookInput): ExamAhead {
	const { plan, memories, now, offset } = input;
	const { left, today } = examDays(plan, now, memories.shift(offset));
	const { day, steps, seconds, extra } = planToday(input);
	const { idle, paced, followed } = outlookOf(input);
	const little = Math.max(LITTLE, LITTLE_SHARE * plan.minutes * 60);
	let asked = false;
	let cards = 0;
	for (const card of input.cards) {
		const memory = memories.look(card.id);
		if (!memory?.suspended) cards++;
		if (memory && memory.reps > 0 && memory.lastDay === today) asked = true;
	}
	const begun = asked && input.ownToday !== false;
	const done = steps.length === 0 || (begun && seconds < little);
	const task = {
		minutes: done ? 0 : Math.max(1, Math.round(seconds / 60)),
		cards: done ? [] : steps.map(({ card }) => card),
		begun,
		more: extra.length > 0 || (done && steps.length > 0)
	};
	return { id, plan, day, days: left, cards, today: task, idle, paced, followed };
}

/**
 * Whether the target is expected to be met at the learner's pace, or would be if they kept to the plan as it is;
 * undefined without a target.
 */
export function onTarget({
	plan: { target },
	paced,
	followed
}: Pick<ExamAhead, 'plan' | 'paced' | 'followed'>): 'met' | 'if-kept' | 'short' | undefined {
	if (target === undefined) return undefined;
	if (paced.mean >= target) return 'met';
	return followed.mean >= target ? 'if-kept' : 'short';
}
