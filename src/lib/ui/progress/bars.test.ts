import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

const room = { most: 20, width: 320, height: 96 };

test('no values, no bars', () => {
	expect(barsOf([], room)).toEqual([]);
});

test('days with nothing have no bar', () => {
	expect(barsOf([0, 0], room).map(({ height }) => height)).toEqual([0, 0]);
});

test('a bar is as high as its value is of the most', () => {
	expect(barsOf([10, 5, 20], room).map(({ height }) => height / 96)).toEqual([0.5, 0.25, 1]);
});

test('one card among thousands can still be seen', () => {
	expect(barsOf([1, 5000], { ...room, most: 5000 })[0]!.height).toBe(2);
});

test('bars stand on the ground, side by side, inside the plot', () => {
	const bars = barsOf([3, 1, 4, 1, 5], room);
	expect(bars[0]!.x).toBeGreaterThan(0);
	for (const [i, bar] of bars.entries()) {
		expect(bar.y + bar.height).toBeCloseTo(room.height);
		expect(bar.x + bar.width).toBeLessThan(bars[i + 1]?.x ?? room.width);
	}
});
