/** The learner's days from today to an exam. */
import { dayOf, dayOfDate, weekdayOf } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';

/** Where a day stands towards the exam. */
export type ExamDay = 'study' | 'off' | 'exam' | 'past';

export interface ExamDays {
	/** The learner's day now. */
	readonly today: number;
	/** Days until the exam: 0 on its day, negative when it is over. */
	readonly left: number;
	/** The learner's day that is planned towards: the exam's, unless that is far away. */
	readonly exam: number;
	readonly kind: ExamDay;
	/** Days on which there is to be study before that, in order, today included. */
	readonly study: readonly number[];
}

/** An exam further away is planned for as if it were so near, days: it makes no difference today. */
const FAR = 366;

export function examDays(
	{ date, daysOff }: Pick<ExamPlan, 'date' | 'daysOff'>,
	now: number,
	shift: number
): ExamDays {
	const today = dayOf(now, shift);
	const left = dayOfDate(date) - today;
	const exam = today + Math.min(left, FAR);
	const study: number[] = [];
	for (let day = today; day < exam; day++) if (!daysOff.includes(weekdayOf(day))) study.push(day);
	const before = study[0] === today ? 'study' : 'off';
	return { today, left, exam, study, kind: left > 0 ? before : left === 0 ? 'exam' : 'past' };
}
