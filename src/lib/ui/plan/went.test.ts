import { describe, expect, it } from 'vitest';
import { dayOfDate } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
import { justOver, shareOf } from './went.ts';

const plan = (date: string): ExamPlan => ({
	name: date,
	date,
	covers: [{ deck: 'd' }],
	minutes: 10,
	daysOff: [],
	questions: 20
});
const exams = (...dates: string[]) => new Map(dates.map((date) => [date, { plan: plan(date) }]));
const result: ExamResult = {
	date: '2026-12-18',
	feeling: 'better',
	questions: 20,
	expected: { mean: 0.7, low: 0.6, high: 0.8 },
	plain: 0.7
};
const asked = (known: ReturnType<typeof exams>, date: string, results = {}) =>
	justOver(known, { results }, dayOfDate(date))?.id;

describe('how an exam went', () => {
	it('is asked from the day after for a week, of the latest', () => {
		const one = exams('2026-12-18');
		const days = ['2026-12-17', '2026-12-18', '2026-12-19', '2026-12-25', '2026-12-26'];
		expect(days.map((day) => asked(one, day))).toEqual([
			undefined,
			undefined,
			'2026-12-18',
			'2026-12-18',
			undefined
		]);
		expect(asked(exams('2026-12-14', '2026-12-18'), '2026-12-20')).toBe('2026-12-18');
	});

	it('is not asked of who has said so, nor of what was no exam', () => {
		const one = exams('2026-12-18');
		expect(asked(one, '2026-12-19', { '2026-12-18': result })).toBeUndefined();
		const id = 'homework';
		const due = {
			id,
			class: { id: 'c', name: '9b' },
			towards: 'due' as const,
			forms: 'all' as const
		};
		const given = new Map([
			[id, { plan: plan('2026-12-18'), assigned: { ...due, plan: plan('2026-12-18') } }]
		]);
		expect(justOver(given, {}, dayOfDate('2026-12-19'))).toBeUndefined();
	});
});

it('a score is points out of some, and no more than there were', () => {
	expect([shareOf(17, 20), shareOf(0, 1), shareOf(12.5, 25)]).toEqual([0.85, 0, 0.5]);
	for (const [points, of] of [
		[null, 20],
		[3, null],
		[21, 20],
		[-1, 20],
		[0, 0],
		[1, 1001],
		[NaN, 20]
	] as const)
		expect(shareOf(points, of)).toBeUndefined();
});
