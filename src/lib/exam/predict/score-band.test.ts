import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWith, scoreBand } from './score-band.ts';

test('a band holds its score, stays between none and all, and narrows with questions', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 100 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(n, score) => {
				const band = scoreBand(score, n);
				const finer = scoreBand(score, n * 4);
				expect(band.low).toBeGreaterThanOrEqual(0);
				expect(band.high).toBeLessThanOrEqual(1);
				expect(band.low).toBeLessThanOrEqual(score);
				expect(band.high).toBeGreaterThanOrEqual(score);
				expect(finer.high - finer.low).toBeLessThan(band.high - band.low);
			}
		)
	);
});

test('eight of ten say: between six and nine of ten, as a table of the distribution has it', () => {
	const { low, high } = scoreBand(0.8, 10);
	// Beta(9, 3): 10 % lie below 0.579, 10 % above 0.895.
	expect(low).toBeCloseTo(0.585, 1);
	expect(high).toBeCloseTo(0.9, 1);
});

test('a score lies below, within or above what was expected', () => {
	const expected = { mean: 0.5, low: 0.4, high: 0.6 };
	expect([0.39, 0.4, 0.6, 0.61].map((score) => comparedWith(score, expected))).toEqual([
		'below',
		'within',
		'within',
		'above'
	]);
});
