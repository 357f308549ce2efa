import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimise } from './minimise.ts';

const box = (n: number, by: number) => new Float64Array(n).fill(by);

/** Rosenbrock's valley, lowest at (1, 1). */
const valley = ([x = 0, y = 0]: Float64Array, gradient: Float64Array) => {
	gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
	gradient[1] = 200 * (y - x * x);
	return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

test('it follows a bent valley to its end', () => {
	const start = Float64Array.of(-1.2, 1);
	const [x, y] = minimise({
		f: valley,
		start,
		low: box(2, -5),
		high: box(2, 5),
		tolerance: 0,
		steps: 200
	});
	expect(x).toBeCloseTo(1, 4);
	expect(y).toBeCloseTo(1, 4);
});

test('of a bowl it finds the lowest point within the bounds, wherever it starts', () => {
	const number = fc.double({ min: -10, max: 10, noNaN: true });
	fc.assert(
		fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 }), (pairs) => {
			const centre = pairs.map(([at]) => at);
			const x = minimise({
				f: (x, gradient) => {
					for (const [i, v] of x.entries()) gradient[i] = 2 * (i + 1) * (v - centre[i]!);
					return x.reduce((sum, v, i) => sum + (i + 1) * (v - centre[i]!) ** 2, 0);
				},
				start: Float64Array.from(pairs, ([, start]) => start),
				low: box(pairs.length, -3),
				high: box(pairs.length, 4),
				tolerance: 0,
				steps: 200
			});
			for (const [i, v] of x.entries())
				expect(v).toBeCloseTo(Math.min(Math.max(centre[i]!, -3), 4), 4);
		})
	);
});
