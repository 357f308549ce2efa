import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneEditApart } from './one-edit.ts';

/** The textbook table: optimal string alignment distance. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0))
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, at(i - 2, j - 2) + 1);
			}
			(rows[i] as number[])[j] = best;
		}
	}
	return at(a.length, b.length);
}

test.each([
	['kazakhstan', 'kazakstan', true],
	['kazakhstan', 'kazakhstann', true],
	['kazakhstan', 'kazakhstam', true],
	['kazakhstan', 'kazahkstan', true],
	['kazakhstan', 'kazakhstan', false],
	['kazakhstan', 'kazastan', false],
	['slovakia', 'slovenia', false],
	['iran', 'iraq', true],
	['', 'a', true],
	['', '', false]
])('%s and %s: one slip apart is %s', (one, other, apart) => {
	expect(oneEditApart(one, other)).toBe(apart);
	expect(oneEditApart(other, one)).toBe(apart);
});

test('agrees with the textbook table on any two words', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(oneEditApart(a, b)).toBe(distance(a, b) === 1);
		}),
		{ numRuns: 2000 }
	);
});
