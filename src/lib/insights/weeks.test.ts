import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, dayName } from '#lib/memory/day.ts';
import { weeksIn, weeksOf } from './weeks.ts';

const on = (date: string) => Date.parse(date) / DAY;
const squares = (counts: [number, number][], today: number, weeks = 3) =>
	weeksOf(new Map(counts), today, weeks).squares;

test('the last square is today, the first a Monday', () => {
	const days = squares([], on('2026-11-25')).map(({ day }) => dayName(day));
	expect(days[0]).toBe('2026-11-09');
	expect(days.at(-1)).toBe('2026-11-25');
	expect(days).toHaveLength(17);
});

test('on a Monday the last week has one day, on a Sunday seven', () => {
	expect(squares([], on('2026-11-23'), 1)).toHaveLength(1);
	expect(squares([], on('2026-11-29'), 1)).toHaveLength(7);
});

test('the busiest day is darkest, any review is more than none', () => {
	const monday = on('2026-11-23');
	const shades = squares(
		[
			[monday, 200],
			[monday + 1, 1]
		],
		monday + 2,
		1
	).map(({ shade }) => shade);
	expect(shades).toEqual([4, 1, 0]);
});

test('days before the first week shown do not change the shades', () => {
	const monday = on('2026-11-23');
	const counts: [number, number][] = [
		[monday - 700, 9999],
		[monday, 3]
	];
	expect(squares(counts, monday, 1)[0]!.shade).toBe(4);
});

test('as many weeks are drawn as there is room for, one at least', () => {
	fc.assert(
		fc.property(fc.double({ min: 46, max: 900, noNaN: true }), (room) => {
			const weeks = weeksIn(room, 18);
			expect(weeksOf(new Map(), 20_000, weeks).width).toBeLessThanOrEqual(room);
			if (weeks < 18) expect(weeksOf(new Map(), 20_000, weeks + 1).width).toBeGreaterThan(room);
		})
	);
	expect(weeksIn(0, 18)).toBe(1);
});

test('every day stands once, and Sundays, only Sundays, on the bottom row', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1000, max: 40_000 }), (today) => {
			const drawn = squares([], today, 20);
			expect(new Set(drawn.map(({ day }) => day)).size).toBe(drawn.length);
			const bottom = Math.max(...drawn.map(({ y }) => y));
			for (const { day, y } of drawn)
				expect(y === bottom).toBe(new Date(day * DAY).getUTCDay() === 0);
		}),
		{ numRuns: 50 }
	);
});
