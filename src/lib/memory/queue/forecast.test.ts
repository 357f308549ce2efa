import { describe, expect, it } from 'vitest';
import { comebackPlan } from './comeback.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { forecast } from './forecast.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { retrievability } from '#lib/memory/fsrs/retrievability.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
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
	const cards = ['d/late/x', 'd/soon/x', 'd/far/x', 'd/new/x'].map((id) => ({ id, revision: 0 }));
	const ahead = (days: number) => forecast({ memories, cards, now: NOON, offset: 0, days });

	it('counts overdue cards today, others on their day, new ones never', () => {
		expect(ahead(10)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
	});

	it('counts a card today that was reviewed by a clock years ahead', () => {
		const skewed = Memories.fold([entry(1, 'd/soon/x', 4, NOON + 3650 * DAY)]);
		const input = { memories: skewed, cards, now: NOON, offset: 0, days: 2 };
		expect(forecast(input)).toEqual([1, 0]);
	});

	it('counts a card today whose answer has changed', () => {
		const changed = [{ id: 'd/far/x', revision: 1 }];
		expect(forecast({ memories, cards: changed, now: NOON, offset: 0, days: 2 })).toEqual([1, 0]);
	});

	it('keeps to the day on which a card falls due when the clocks change, or the learner travels', () => {
		for (const offset of [-300, -60, 60, 300])
			expect(forecast({ memories, cards, now: NOON, offset, days: 10 })).toEqual(ahead(10));
	});

	it('leaves out what lies beyond', () => {
		expect(ahead(2)).toEqual([1, 0]);
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

	it('takes a quarter of a year at most, if the mountain can be moved in that', () => {
		expect(comebackPlan(20_000, 0)).toEqual({ perDay: 230, days: 87 });
	});

	it('never shows a four-digit number', () => {
		for (const backlog of [101, 1000, 1900, 20_000, 200_000])
			for (const inflow of [0, 30, 900, 1200]) {
				const plan = comebackPlan(backlog, inflow);
				expect(plan?.perDay ?? backlog).toBeLessThan(1000);
				expect(plan?.days ?? 0).toBeLessThan(1000);
			}
	});
});
