import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandBar } from './band.ts';

it('shows a band of nothing as a thin one, within the bar', () => {
	expect(bandBar({ mean: 1, low: 1, high: 1 })).toMatchObject({ x: 98.5, width: 1.5, mean: 100 });
	expect(bandBar({ mean: 0, low: 0, high: 0 })).toMatchObject({ x: 0, width: 1.5, mean: 0 });
});

it('puts score and target where they belong', () => {
	const { x, width, mean, target } = bandBar({ mean: 0.78, low: 0.7, high: 0.86 }, 0.8);
	expect([x, width, mean, target].map((n) => Math.round(n ?? 0))).toEqual([70, 16, 78, 80]);
});

it('never leaves the bar', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, share, share, (a, b, c) => {
			const [low = 0, mean = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
			const { x, width } = bandBar({ low, mean, high });
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
		})
	);
});
