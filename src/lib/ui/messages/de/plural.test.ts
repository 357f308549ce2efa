import { expect, test } from 'vitest';
import { hundredths, minutes, number, percent } from './numbers.ts';
import { and, count } from './plural.ts';

test('only one is singular', () => {
	expect([0, 1, 2, 21].map((n) => count(n, 'Karte', 'Karten'))).toEqual([
		'0 Karten',
		'1 Karte',
		'2 Karten',
		'21 Karten'
	]);
});

test('large numbers are grouped, and decimals come after a comma', () => {
	expect(count(12_345, 'Wiederholung', 'Wiederholungen')).toBe('12.345 Wiederholungen');
	expect(number(14.333, 2)).toBe('14,33');
	expect(hundredths(-0.5)).toBe('−0,50');
});

test('a number stays in one line with its sign', () => {
	expect(percent(0.9)).toBe('90\u00a0%');
	expect(minutes(20)).toBe('20\u00a0min');
});

test('the last of several is joined by "und", without a comma', () => {
	expect(and(['Belarus'])).toBe('Belarus');
	expect(and(['Belarus', 'Mali', 'Syrien'])).toBe('Belarus, Mali und Syrien');
});
