/** The learner's days from today to an exam. */
import { DAY, dayOf } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/exam-plan.ts';

/** The learner's day (see memory/day.ts) of a calendar date. */
export const dayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** 0 Monday to 6 Sunday; the first of all days, in 1970, was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Where a day stands towards the exam. */
export type ExamDay = 'study' | 'off' | 'exam' | 'past';

export interface ExamDays {
	/** The learner's day now. */
	readonly today: number;
	readonly exam: number;
	readonly kind: ExamDay;
	/** Days on which there is to be study before that of the exam, in order, today included. */
	readonly study: readonly number[];
}

export function examDays(
	{ date, daysOff }: Pick<ExamPlan, 'date' | 'daysOff'>,
	now: number,
	shift: number
): ExamDays {
	const today = dayOf(now, shift);
	const exam = dayOfDate(date);
	const study: number[] = [];
	for (let day = today; day < exam; day++) if (!daysOff.includes(weekdayOf(day))) study.push(day);
	const before = study[0] === today ? 'study' : 'off';
	return { today, exam, study, kind: today < exam ? before : today === exam ? 'exam' : 'past' };
}
