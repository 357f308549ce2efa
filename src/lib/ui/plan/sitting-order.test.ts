import { expect, it } from 'vitest';
import { planToday } from '#lib/exam/plan/policy.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { sittingOrder } from './sitting-order.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const cards = Array.from({ length: 60 }, (_, n) => ({
	id: `d/f${n}/value`,
	deck: 'd',
	fact: `f${n}`,
	revision: 0
}));
const input = (entries: Entry[] = [], spent = 0, date = '2026-12-18') => ({
	memories: Memories.fold(entries),
	cards,
	plan: { name: 'Exam', date, covers: [{ deck: 'd' }], minutes: 2, daysOff: [], questions: 10 },
	now: NOON,
	offset: 0,
	spent
});
const review = (n: number, daysAgo: number): Entry => ({
	kind: 'review',
	device: 'learner00',
	seq: n + 1,
	at: NOON - daysAgo * DAY + n * 1000,
	offset: 0,
	card: `d/f${n}/value`,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 5000,
	revision: 0
});

it('asks nothing when the exam is over', () => {
	expect(sittingOrder(input([], 0, '2026-11-22'), 'plan')).toEqual([]);
	expect(sittingOrder(input([], 0, '2026-11-22'), 'more')).toEqual([]);
});

it('asks what is planned for today, in the order of the plan', () => {
	const today = planToday(input());
	expect(today.steps.length).toBeGreaterThan(0);
	expect(sittingOrder(input(), 'plan')).toEqual(today.steps.map(({ card }) => card));
});

it('asks nothing more of the plan once its minutes are spent, and a few minutes if wanted', () => {
	const entries = Array.from({ length: 10 }, (_, n) => review(n, 3));
	const spent = input(entries, 120);
	expect(sittingOrder(spent, 'plan')).toEqual([]);
	const more = sittingOrder(spent, 'more');
	const { extra } = planToday(spent);
	expect(more).toEqual(extra.slice(0, more.length).map(({ card }) => card));
	const seconds = extra.slice(0, more.length).reduce((sum, step) => sum + step.seconds, 0);
	expect(seconds).toBeLessThanOrEqual(300);
	expect(seconds).toBeGreaterThan(200);
});
