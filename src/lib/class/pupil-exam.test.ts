import { describe, expect, it } from 'vitest';
import { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { PupilClass } from './assignment.ts';
import { assignedPlans, machineOnly } from './pupil-exam.ts';
import { dayOfDate } from '#lib/memory/day.ts';

const TODAY = dayOfDate('2026-11-25');

const given = (change: Partial<PupilClass['assignments'][number]> = {}) => ({
	id: 'assignment0',
	title: 'History',
	covers: [{ deck: 'history' }],
	questions: 20,
	minutes: 10,
	forms: 'machine' as const,
	...change
});
const inClass = (
	assignments: PupilClass['assignments'],
	state: PupilClass['state'] = 'in'
): PupilClass => ({ class: 'class000', name: '7b', nickname: 'Ada', state, extra: 0, assignments });

describe('assignedPlans', () => {
	it('plans towards the exam, else the day it is due, else a day that keeps its distance', () => {
		const plans = assignedPlans(
			[
				inClass([
					given({ due: '2026-12-09', exam: '2026-12-18' }),
					given({ due: '2026-12-09' }),
					given()
				])
			],
			TODAY
		);
		expect(plans.map(({ towards, plan }) => [towards, plan.date])).toEqual([
			['exam', '2026-12-18'],
			['due', '2026-12-09'],
			['open', '2026-12-23']
		]);
		for (const { plan } of plans) expect(ExamPlan.safeParse(plan).error).toBeUndefined();
	});

	it('keeps back what has not begun, and all of a class that has not let the pupil in', () => {
		const later = given({ start: '2026-11-26' });
		expect(assignedPlans([inClass([later])], TODAY)).toEqual([]);
		expect(assignedPlans([inClass([later])], TODAY + 1)).toHaveLength(1);
		expect(assignedPlans([inClass([given()], 'waiting')], TODAY)).toEqual([]);
	});
});

const only = (...assignments: PupilClass['assignments']) =>
	machineOnly(assignedPlans([inClass(assignments)], TODAY));

describe('machineOnly', () => {
	it('holds for what is covered, and for nothing else', () => {
		const holds = only(given({ covers: [{ deck: 'history', sections: ['romans'] }] }));
		expect(holds({ deck: 'history', section: 'romans' })).toBe(true);
		expect(holds({ deck: 'history', section: 'greeks' })).toBe(false);
		expect(holds({ deck: 'history' })).toBe(false);
		expect(holds({ deck: 'biology', section: 'romans' })).toBe(false);
	});

	it('knows facts that are in no section', () => {
		const holds = only(given({ covers: [{ deck: 'history', sections: [''] }] }));
		expect(holds({ deck: 'history' })).toBe(true);
		expect(holds({ deck: 'history', section: 'romans' })).toBe(false);
	});

	it('does not hold where the teacher allows all forms', () => {
		expect(only(given({ forms: 'all' }))({ deck: 'history' })).toBe(false);
	});
});
