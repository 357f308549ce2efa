import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, seeded, shuffled } from './seeded.ts';

const take = (...parts: (string | number)[]) => Array.from({ length: 5 }, seeded(...parts));

test('the same parts give the same stream, other parts another', () => {
	expect(take('card', 7)).toEqual(take('card', 7));
	expect(take('card', 7)).not.toEqual(take('card', 8));
	expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
});

test('a shuffle keeps every item and leaves its input alone', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
			const before = [...items];
			const after = shuffled(items, seeded(seed));
			expect(items).toEqual(before);
			expect([...after].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
		})
	);
});

test('over successive seeds every order of three comes up equally often', () => {
	const counts = new Map<string, number>();
	const rounds = 6000;
	for (let seed = 0; seed < rounds; seed++) {
		const order = shuffled(['a', 'b', 'c'], seeded('card', seed)).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	// Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand.
	const expected = rounds / 6;
	const chi = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
	expect(chi).toBeLessThan(20.5);
});
