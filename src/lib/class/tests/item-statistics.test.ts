import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hardnessOf, relianceOf, sharpnessOf, statisticsOf } from './item-statistics.ts';

/**
 * Worked by hand. Totals 4, 3, 2, 1, 0: variance 2. Item p: 0.8, 0.6, 0.4, 0.2, so p(1-p) sums to
 * 0.16 + 0.24 + 0.24 + 0.16 = 0.8, and KR-20 = 4/3 (1 - 0.8/2) = 0.8.
 */
const guttman = [
	[1, 1, 1, 1],
	[1, 1, 1, 0],
	[1, 1, 0, 0],
	[1, 0, 0, 0],
	[0, 0, 0, 0]
];

describe('a class worked out by hand', () => {
	const { items, reliability } = statisticsOf(guttman, 4);

	it('has the share of right answers as difficulty', () => {
		expect(items.map(({ difficulty }) => difficulty)).toEqual([0.8, 0.6, 0.4, 0.2]);
	});

	it('has the KR-20 of the formula', () => {
		expect(reliability).toBeCloseTo(0.8, 12);
	});

	it('has a discrimination that leaves the question itself out of the score', () => {
		// Item 1: x = 1,1,1,1,0; rest = 3,2,1,0,0. Means 0.8 and 1.2; covariance 6/5 - 0.96 = 0.24;
		// variances 0.16 and 14/5 - 1.44 = 1.36; r = 0.24 / sqrt(0.2176).
		expect(items[0]!.discrimination).toBeCloseTo(0.24 / Math.sqrt(0.16 * 1.36), 12);
		// Item 2: x = 1,1,1,0,0; rest = 3,2,1,1,0. Means 0.6 and 1.4; covariance 6/5 - 0.84 = 0.36;
		// variances 0.24 and 15/5 - 1.96 = 1.04.
		expect(items[1]!.discrimination).toBeCloseTo(0.36 / Math.sqrt(0.24 * 1.04), 12);
	});
});

test('a question that only those get right who get nothing else tells against itself', () => {
	const { items } = statisticsOf(
		guttman.map((row, i) => [...row, i > 2 ? 1 : 0]),
		5
	);
	expect(items[4]!.discrimination).toBeLessThan(-0.7);
});

describe('where there is nothing to tell apart', () => {
	test.each([
		['nobody', [], 3],
		['one pupil', [[1, 0, 1]], 3],
		[
			'pupils who are all alike',
			[
				[1, 0],
				[1, 0],
				[1, 0]
			],
			2
		],
		[
			'thirds that are all alike',
			[
				[1 / 3, 2 / 3],
				[1 / 3, 2 / 3],
				[1 / 3, 2 / 3]
			],
			2
		],
		['a single question', [[1], [0]], 1]
	])('%s, nothing is said', (_, points, items) => {
		const found = statisticsOf(points, items);
		expect(found.reliability).toBeUndefined();
		for (const { discrimination } of found.items) expect(discrimination).toBeUndefined();
	});

	it('is said how hard a question was, unless nobody answered', () => {
		expect(statisticsOf([[1, 0, 1]], 3).items.map((i) => i.difficulty)).toEqual([1, 0, 1]);
		expect(statisticsOf([], 1).items[0]!.difficulty).toBeUndefined();
	});
});

const classes = fc
	.record({ pupils: fc.integer({ min: 2, max: 12 }), items: fc.integer({ min: 2, max: 8 }) })
	.chain(({ pupils, items }) =>
		fc.record({
			items: fc.constant(items),
			points: fc.array(
				fc.array(fc.constantFrom(0, 1 / 3, 0.5, 1), { minLength: items, maxLength: items }),
				{ minLength: pupils, maxLength: pupils }
			)
		})
	);

describe('for any class', () => {
	it('all shares and correlations are in their ranges, and KR-20 is at most 1', () => {
		fc.assert(
			fc.property(classes, ({ items, points }) => {
				const found = statisticsOf(points, items);
				for (const { difficulty, discrimination } of found.items) {
					expect(difficulty).toBeGreaterThanOrEqual(0);
					expect(difficulty).toBeLessThanOrEqual(1);
					if (discrimination === undefined) continue;
					expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
				}
				if (found.reliability !== undefined)
					expect(found.reliability).toBeLessThanOrEqual(1 + 1e-9);
			})
		);
	});

	it('nothing depends on the order of the pupils', () => {
		fc.assert(
			fc.property(classes, ({ items, points }) => {
				const [one, other] = [
					statisticsOf(points, items),
					statisticsOf(points.toReversed(), items)
				];
				for (const [i, item] of one.items.entries()) {
					expect(item.difficulty).toBeCloseTo(other.items[i]!.difficulty!, 9);
					expect(item.discrimination ?? 9).toBeCloseTo(other.items[i]!.discrimination ?? 9, 6);
				}
				expect(one.reliability ?? 9).toBeCloseTo(other.reliability ?? 9, 6);
			})
		);
	});

	it('asking everything twice, a class that answers alike is measured more reliably', () => {
		fc.assert(
			fc.property(classes, ({ items, points }) => {
				const once = statisticsOf(points, items).reliability;
				if (once === undefined || once <= 0) return;
				const twice = statisticsOf(
					points.map((row) => [...row, ...row]),
					items * 2
				).reliability!;
				expect(twice).toBeGreaterThanOrEqual(once - 1e-9);
			})
		);
	});
});

test('numbers are said in words', () => {
	expect([0.95, 0.7, 0.5, 0.2, 0.1].map(hardnessOf)).toEqual([
		'very-easy',
		'easy',
		'medium',
		'hard',
		'very-hard'
	]);
	expect([-0.2, -0.01, 0.2, 0.4].map(sharpnessOf)).toEqual([
		'against',
		'weak',
		'good',
		'very-good'
	]);
	expect([0.9, 0.7, 0.5, 0.49].map(relianceOf)).toEqual(['high', 'good', 'fair', 'low']);
});
