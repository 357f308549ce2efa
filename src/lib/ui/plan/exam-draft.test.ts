import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName, dayOfDate } from '#lib/memory/day.ts';
import { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import { draftOf, FARTHEST, NEW_DRAFT, planOf, type ExamDraft } from './exam-draft.ts';

const TODAY = dayOfDate('2026-11-23');
const good: ExamDraft = {
	...NEW_DRAFT,
	name: 'History',
	date: '2026-12-18',
	covers: [{ deck: 'near-abroad-2022' }]
};

function problemsOf(change: Partial<ExamDraft>, before?: ExamPlan): string[] {
	const result = planOf({ ...good, ...change }, TODAY, before);
	return 'problems' in result ? result.problems.map(({ field, kind }) => `${field} ${kind}`) : [];
}

describe('a draft is refused, and it is said why,', () => {
	it.each([
		['without a name', { name: '  ' }, 'name missing'],
		['with an endless name', { name: 'x'.repeat(121) }, 'name long'],
		['without a date', { date: '' }, 'date missing'],
		['with a date that is none', { date: '2026-02-30' }, 'date missing'],
		['with words for a date', { date: 'next Friday' }, 'date missing'],
		['with a date in the past', { date: '2026-11-22' }, 'date past'],
		['with today', { date: '2026-11-23' }, 'date today'],
		['with a date years ahead', { date: dayName(TODAY + FARTHEST + 1) }, 'date far'],
		['without a deck', { covers: [] }, 'covers missing'],
		['without minutes', { minutes: null }, 'minutes missing'],
		['with no minutes at all', { minutes: 0 }, 'minutes none'],
		['with more minutes than a day allows', { minutes: 601 }, 'minutes many'],
		['with every day off', { daysOff: [0, 1, 2, 3, 4, 5, 6] }, 'daysOff all'],
		['without questions', { questions: 0 }, 'questions missing'],
		['with too many questions', { questions: 501 }, 'questions many']
	])('%s', (_, change: Partial<ExamDraft>, problem) => {
		expect(problemsOf(change)).toEqual([problem]);
	});

	it('for everything at once, in the order of the fields', () => {
		expect(problemsOf({ name: '', date: '', covers: [], minutes: 0, questions: null })).toEqual([
			'name missing',
			'date missing',
			'covers missing',
			'minutes none',
			'questions missing'
		]);
	});
});

it('lets an exam of today be changed, and leave its date', () => {
	const today = { ...good, date: '2026-11-23' };
	const before = ExamPlan.parse({ ...today, target: undefined });
	expect(problemsOf({ date: '2026-11-23', minutes: 30 }, before)).toEqual([]);
});

it('takes tomorrow, and two years ahead', () => {
	expect(problemsOf({ date: '2026-11-24' })).toEqual([]);
	expect(problemsOf({ date: '2028-11-23' })).toEqual([]);
});

const drafts = fc.record<ExamDraft>({
	name: fc.string({ maxLength: 140 }),
	date: fc.integer({ min: -10, max: 800 }).map((days) => dayName(TODAY + days)),
	covers: fc.array(fc.record({ deck: fc.stringMatching(/^[a-z]{1,10}$/) }), { maxLength: 3 }),
	minutes: fc.option(fc.double({ min: -1, max: 700, noNaN: true })),
	questions: fc.option(fc.integer({ min: -1, max: 600 })),
	daysOff: fc.array(fc.integer({ min: 0, max: 6 })),
	target: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
});

it('makes nothing but plans that the log takes', () => {
	fc.assert(
		fc.property(drafts, (draft) => {
			const result = planOf(draft, TODAY);
			if ('plan' in result) expect(ExamPlan.safeParse(result.plan).error).toBeUndefined();
		})
	);
});

it('gives back the plan that it was filled from', () => {
	fc.assert(
		fc.property(drafts, (draft) => {
			const result = planOf(draft, TODAY);
			if ('plan' in result) expect(planOf(draftOf(result.plan), TODAY)).toEqual(result);
		})
	);
});
