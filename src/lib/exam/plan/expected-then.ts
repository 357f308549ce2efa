/** What was to be expected of an exam on its day, looked back upon: what its result is held against. */
import { DAY, dayOfDate, startOf } from '#lib/memory/day.ts';
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
import { outlookOf, type OutlookInput } from './outlook.ts';

/** By what is remembered now: cards that were answered since count as on the day of that answer. */
export function expectedThen(input: OutlookInput): Pick<ExamResult, 'expected' | 'plain'> {
	const { plan, memories, offset } = input;
	const noon = startOf(dayOfDate(plan.date), memories.shift(offset)) + DAY / 2;
	const then = { ...input, now: noon };
	return {
		expected: outlookOf(then).idle,
		plain: outlookOf({ ...then, experience: { misses: [] } }).idle.mean
	};
}
