import { expect, test } from 'vitest';
import { barsOf, HEIGHT, WIDTH } from './bars.ts';

test('no counts, no bars', () => {
	expect(barsOf([])).toEqual([]);
});

test('days with nothing have no bar, and do not blow up the scale', () => {
	expect(barsOf([0, 0]).map(({ height }) => height)).toEqual([0, 0]);
});

test('the highest bar fills the drawing, the others are in proportion', () => {
	expect(barsOf([10, 5, 20]).map(({ height }) => height / HEIGHT)).toEqual([0.5, 0.25, 1]);
});

test('one card among thousands can still be seen', () => {
	expect(barsOf([1, 5000])[0]!.height).toBe(2);
});

test('bars stand on the ground, side by side, inside the drawing', () => {
	const bars = barsOf([3, 1, 4, 1, 5]);
	for (const [i, bar] of bars.entries()) {
		expect(bar.y + bar.height).toBeCloseTo(HEIGHT);
		expect(bar.x + bar.width).toBeLessThan(bars[i + 1]?.x ?? WIDTH);
	}
});
