import { describe, expect, it } from 'vitest';
import { calendar, learnersDay } from './calendar.ts';
import { comebackPlan } from './comeback.ts';
import type { Entry, Grade } from './entry.ts';
import { forecast } from './forecast.ts';
import { Memories } from './memories.ts';
import { retrievability } from './retrievability.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const entry = (seq: number, card: string, grade: Grade, at: number): Entry => ({
	device: 'aaaaaaaa',
	seq,
	at,
	offset: 0,
	kind: 'review',
	card,
	grade,
	form: 'reveal',
	mode: 'study',
	took: 1,
	revision: 0
});

describe('the forecast', () => {
	const memories = Memories.fold([
		entry(1, 'd/late/x', 3, NOON - 30 * DAY),
		entry(2, 'd/soon/x', 3, NOON),
		entry(3, 'd/far/x', 4, NOON)
	]);
	const cards = ['d/late/x', 'd/soon/x', 'd/far/x', 'd/new/x'].map((id) => ({ id }));
	const ahead = (days: number) => forecast({ memories, cards, now: NOON, offset: 0, days });

	it('counts overdue cards today, others on their day, new ones never', () => {
		expect(ahead(10)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
	});

	it('leaves out what lies beyond', () => {
		expect(ahead(2)).toEqual([1, 0]);
	});
});

describe('the calendar', () => {
	it('counts reviews by learner’s day', () => {
		const memories = Memories.fold([
			entry(1, 'a', 3, Date.UTC(2026, 10, 22, 23)),
			entry(2, 'b', 3, Date.UTC(2026, 10, 23, 3)),
			entry(3, 'c', 3, NOON)
		]);
		expect([...calendar(memories)]).toEqual([
			['2026-11-22', 2],
			['2026-11-23', 1]
		]);
	});

	it('knows the day east and west of Greenwich', () => {
		expect(learnersDay(NOON, 0)).toBe('2026-11-23');
		expect(learnersDay(NOON, 13 * 60)).toBe('2026-11-23');
		expect(learnersDay(NOON + 4 * 3_600_000, 13 * 60)).toBe('2026-11-24');
		expect(learnersDay(NOON, -9 * 60)).toBe('2026-11-22');
	});
});

describe('retrievability', () => {
	const memory = Memories.fold([entry(1, 'a', 3, NOON)]).get('a')!;

	it('is certain at once, nine in ten after one stability, and falls', () => {
		expect(retrievability(memory, NOON)).toBe(1);
		expect(retrievability(memory, NOON + memory.stability * DAY)).toBeCloseTo(0.9, 3);
		expect(retrievability(memory, NOON + 9 * memory.stability * DAY)).toBeLessThan(0.8);
	});

	it('of a review in the future is certain', () => {
		expect(retrievability(memory, NOON - 400 * DAY)).toBe(1);
	});
});

describe('the way back', () => {
	it('takes some days, not all at once', () => {
		expect(comebackPlan(180, 0)).toEqual({ perDay: 20, days: 9 });
		expect(comebackPlan(5000, 40)).toEqual({ perDay: 240, days: 25 });
	});

	it('is not for somebody who has as much on any day', () => {
		expect(comebackPlan(190, 100)).toBeUndefined();
	});

	it('never shows a four-digit number', () => {
		for (const backlog of [101, 1000, 20_000, 200_000])
			expect(comebackPlan(backlog, 0)!.perDay).toBeLessThan(1000);
	});
});
