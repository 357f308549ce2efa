/** The score to expect of an exam, as it stood on each day since the exam was planned. */
import { learnBend, type Foretold } from '#lib/exam/predict/bend.ts';
import { missesOf } from '#lib/exam/predict/evidence.ts';
import { learnCosts } from '#lib/exam/plan/learn-costs.ts';
import { outlookOf } from '#lib/exam/plan/outlook.ts';
import { studiedDays } from '#lib/exam/plan/studied-share.ts';
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
	/** If it goes on as it went. */
	paced: Prediction;
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
	{
		reviews,
		foretold,
		offset
	}: {
		reviews: readonly ReviewEntry[];
		/** What was foretold of answers so far, by card. */
		foretold: ReadonlyMap<string, readonly Foretold[]>;
		offset: number;
	}
): ScorePoint | undefined {
	const then = sum.papers.exams[id];
	if (!then || day > dayOfDate(plan.date)) return undefined;
	const shift = (minutes: number) => shiftOf(minutes, sum.settings.dayStart ?? DAY_START);
	const look = (card: string) => sum.memories.look(card);
	const memories = { look, parameters: sum.parameters, shift };
	const { tests, results = {} } = sum.papers;
	const latest = reviews.slice(-LATEST);
	const ids = new Set(cards.map((card) => card.id));
	const { paced, idle } = outlookOf({
		memories,
		cards,
		plan: then,
		now: startOf(day, shift(offset)) + DAY - 1,
		offset,
		// The day is over: tomorrow's minutes are the next.
		spent: then.minutes * 60,
		costs: learnCosts(latest, memories),
		experience: {
			bend: learnBend(cards.flatMap((card) => foretold.get(card.id) ?? [])),
			misses: missesOf(tests, Object.values(results))
		},
		studied: studiedDays(latest, ids, { memories, all: reviews.length <= LATEST })
	});
	return { day, paced, idle };
}
