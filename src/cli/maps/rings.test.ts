import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heartOf, isInside } from './inside.ts';
import { areaOf, pathOf, sizeOf, type Ring } from './rings.ts';
import { readPath } from './read-path.ts';

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10]
];
const hole: Ring = [
	[1, 1],
	[9, 1],
	[9, 9],
	[1, 9]
];

test('a ring has an area and a size, whichever way round it goes', () => {
	expect(areaOf(square)).toBe(100);
	expect(areaOf(square.toReversed())).toBe(100);
	expect(sizeOf(square)).toEqual([10, 10]);
});

test('a path reads back as the rings it was written from', () => {
	const whole = fc.integer({ min: -5000, max: 5000 });
	const ring = fc.array(fc.tuple(whole, whole), { minLength: 3, maxLength: 20 });
	fc.assert(
		fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
			expect(readPath(pathOf(rings))).toEqual(rings);
		})
	);
});

describe('a point', () => {
	test('is inside a ring, not inside its hole', () => {
		expect(isInside([5, 5], [square])).toBe(true);
		expect(isInside([5, 5], [square, hole])).toBe(false);
		expect(isInside([0.5, 5], [square, hole])).toBe(true);
		expect(isInside([11, 5], [square])).toBe(false);
	});
});

describe('the heart of a shape', () => {
	test('is as far from its borders as can be', () => {
		expect(heartOf(square, [square])).toEqual([5, 5]);
	});
	test('is on land, even where the middle is not', () => {
		const horseshoe: Ring = [
			[0, 0],
			[100, 0],
			[100, 100],
			[60, 100],
			[60, 20],
			[40, 20],
			[40, 100],
			[0, 100]
		];
		expect(isInside([50, 60], [horseshoe])).toBe(false);
		expect(isInside(heartOf(horseshoe, [horseshoe]), [horseshoe])).toBe(true);
	});
});
