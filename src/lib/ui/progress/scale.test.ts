import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandBetween, lineThrough } from './path.ts';
import { everyFew, roundTicks, shareTicks } from './scale.ts';

test('an axis goes from nothing to a round number above all values, in few steps', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
			const ticks = roundTicks(most, 4);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, most));
			expect(ticks.length).toBeLessThanOrEqual(5);
			for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
		})
	);
	expect(roundTicks(17, 4)).toEqual([0, 5, 10, 15, 20]);
});

test('an axis of shares ends at 1 and begins at or below the lowest', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
			const ticks = shareTicks(shares);
			expect(ticks.at(-1)).toBe(1);
			expect(ticks[0]).toBeLessThanOrEqual(Math.min(1, ...shares));
			expect(ticks[0]).toBeGreaterThanOrEqual(0);
			expect(ticks.length).toBeGreaterThan(2);
			expect(ticks.length).toBeLessThan(8);
		})
	);
});

test('labels stand evenly apart, as many as there is room for', () => {
	expect(everyFew(5, 9)).toEqual([0, 1, 2, 3, 4]);
	expect(everyFew(5, 3)).toEqual([0, 2, 4]);
	expect(everyFew(10, 1)).toEqual([0]);
	expect(everyFew(0, 3)).toEqual([]);
});

test('a line goes through its points; one point alone is a dash', () => {
	expect(lineThrough([])).toBe('');
	expect(lineThrough([[5, 5]])).toBe('M1.0 5.0L9.0 5.0');
	expect(
		lineThrough([
			[0, 1],
			[2, 3]
		])
	).toBe('M0.0 1.0L2.0 3.0');
	expect(bandBetween([[0, 1]], [[0, 2]])).toBe('');
});
