import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from './nearest.ts';

const STATES = ['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'tajikistan', 'turkmenistan'];

describe('nearest', () => {
	it.each([
		['kazakstan', 'kazakhstan'],
		['Kazakhstan', 'kazakhstan'],
		['kirgyzstan', 'kyrgyzstan'],
		['uzbekitsan', 'uzbekistan'],
		['tajikistán', 'tajikistan']
	])('takes %s for %s', (word, meant) => expect(nearest(word, STATES)).toBe(meant));

	it('does not guess wildly', () => {
		expect(nearest('portugal', STATES)).toBeUndefined();
		expect(nearest('', STATES)).toBeUndefined();
		expect(nearest('x'.repeat(100_000), STATES)).toBeUndefined();
		expect(suggestion('portugal', STATES)).toBe('');
	});

	it('finds any word with one letter too few', () => {
		fc.assert(
			fc.property(fc.constantFrom(...STATES), fc.nat(), (word, at) => {
				const i = at % word.length;
				expect(nearest(word.slice(0, i) + word.slice(i + 1), STATES)).toBe(word);
			})
		);
	});
});
