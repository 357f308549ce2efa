import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesOf } from './shares.ts';

test('nothing at all has no width', () => {
	expect(sharesOf([0, 0])).toEqual([
		{ start: 0, width: 0 },
		{ start: 0, width: 0 }
	]);
});

test('shares fill the bar in proportion and never overlap', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), (counts) => {
			fc.pre(counts.some((count) => count > 0));
			const shares = sharesOf(counts);
			const filled = shares.filter(({ width }) => width > 0);
			for (const [i, { start }] of filled.entries()) {
				const before = filled[i - 1];
				if (before) expect(start).toBeGreaterThan(before.start + before.width);
			}
			const last = filled.at(-1)!;
			expect(last.start + last.width).toBeCloseTo(100, 6);
			const [most, least] = [Math.max(...counts), Math.min(...counts)];
			expect(shares[counts.indexOf(most)]!.width).toBeGreaterThanOrEqual(
				shares[counts.indexOf(least)]!.width
			);
		})
	);
});
