/** The score to expect of an exam, as it stood on each day since the exam was planned. */
import { calibrate } from '#lib/exam/predict/evidence.ts';
import { learnCosts } from '#lib/exam/plan/learn-costs.ts';
import { outlookOf } from '#lib/exam/plan/outlook.ts';
import type { Prediction } from '#lib/exam/predict/predict.ts';
import { DAY, DAY_START, dayOfDate, shiftOf, startOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Fold } from '#lib/memory/fold/fold.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/** An exam, and the cards it covers. */
export interface CoveredExam {
	id: string;
	plan: ExamPlan;
	cards: readonly QueueCard[];
}

export interface ScorePoint {
	/** The learner's day, numbered as in day.ts. */
	day: number;
	/** If the plan is kept to from that day on. */
	followed: Prediction;
	/** If nothing more is done. */
	idle: Prediction;
}

/** From so many reviews the learner's pace is worked out. */
const LATEST = 1500;

/**
 * What was to be expected at the end of a day; undefined before the exam was planned, or after it.
 *
 * @param reviews all so far, in order
 */
export function scoreAt(
	day: number,
	sum: Pick<Fold, 'memories' | 'parameters' | 'papers' | 'settings'>,
	{ id, plan, cards }: CoveredExam,
	{ reviews, offset }: { reviews: readonly ReviewEntry[]; offset: number }
): ScorePoint | undefined {
	const then = sum.papers.exams[id];
	if (!then || day > dayOfDate(plan.date)) return undefined;
	const shift = (minutes: number) => shiftOf(minutes, sum.settings.dayStart ?? DAY_START);
	const look = (card: string) => sum.memories.look(card);
	const memories = { look, parameters: sum.parameters, shift };
	const { followed, idle } = outlookOf({
		memories,
		cards,
		plan: then,
		now: startOf(day, shift(offset)) + DAY - 1,
		offset,
		// The day is over: tomorrow's minutes are the next.
		spent: then.minutes * 60,
		costs: learnCosts(reviews.slice(-LATEST), memories),
		evidence: calibrate(sum.papers.tests)
	});
	return { day, followed, idle };
}
