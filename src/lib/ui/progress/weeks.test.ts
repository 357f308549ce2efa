import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weeksOf } from './weeks.ts';

const squares = (counts: [string, number][], today: string, weeks = 3) =>
	weeksOf(new Map(counts), today, weeks).squares;

test('the last square is today, the first a Monday', () => {
	const days = squares([], '2026-11-25').map(({ day }) => day);
	expect(days[0]).toBe('2026-11-09');
	expect(days.at(-1)).toBe('2026-11-25');
	expect(days).toHaveLength(17);
});

test('on a Monday the last week has one day, on a Sunday seven', () => {
	expect(squares([], '2026-11-23', 1)).toHaveLength(1);
	expect(squares([], '2026-11-29', 1)).toHaveLength(7);
});

test('the busiest day is darkest, any review is more than none', () => {
	const shades = squares(
		[
			['2026-11-23', 200],
			['2026-11-24', 1]
		],
		'2026-11-25',
		1
	).map(({ shade }) => shade);
	expect(shades).toEqual([4, 1, 0]);
});

test('days before the first week shown do not change the shades', () => {
	expect(
		squares(
			[
				['2020-01-01', 9999],
				['2026-11-23', 3]
			],
			'2026-11-23',
			1
		)[0]!.shade
	).toBe(4);
});

test('every day stands once, and Sundays, only Sundays, on the bottom row', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
			const drawn = squares([], date.toISOString().slice(0, 10), 20);
			expect(new Set(drawn.map(({ day }) => day)).size).toBe(drawn.length);
			const bottom = Math.max(...drawn.map(({ y }) => y));
			for (const { day, y } of drawn)
				expect(y === bottom).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() === 0);
		}),
		{ numRuns: 50 }
	);
});
