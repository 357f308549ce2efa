import { expect, test } from 'vitest';
import { and, count } from './plural.ts';

test('only one is singular', () => {
	expect([0, 1, 2, 21].map((n) => count(n, 'card', 'cards'))).toEqual([
		'0 cards',
		'1 card',
		'2 cards',
		'21 cards'
	]);
});

test('large counts are grouped', () => {
	expect(count(12_345, 'review', 'reviews')).toBe('12,345 reviews');
});

test('the last of several is joined by "and"', () => {
	expect(and(['Belarus'])).toBe('Belarus');
	expect(and(['Belarus', 'Mali', 'Syria'])).toBe('Belarus, Mali and Syria');
});
