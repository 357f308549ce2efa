import { expect, test } from 'vitest';
import { card, day, question } from './nouns.ts';
import { hundredths, minutes, number, percent } from './numbers.ts';
import { and, count, nounFor } from './plural.ts';

test('each count has its form of the noun', () => {
	expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) => count(n, question))).toEqual([
		'0 سؤال',
		'سؤال واحد',
		'سؤالان',
		'3 أسئلة',
		'10 أسئلة',
		'11 سؤالًا',
		'99 سؤالًا',
		'100 سؤال',
		'102 سؤال',
		'103 أسئلة',
		'111 سؤالًا'
	]);
	expect([1, 2, 3, 11, 100].map((n) => count(n, card))).toEqual([
		'بطاقة واحدة',
		'بطاقتان',
		'3 بطاقات',
		'11 بطاقة',
		'100 بطاقة'
	]);
});

test('under a number in figures the noun stands alone', () => {
	expect([0, 1, 2, 3, 11, 100].map((n) => nounFor(n, day))).toEqual([
		'يوم',
		'يوم',
		'يوم',
		'أيام',
		'يومًا',
		'يوم'
	]);
});

test('two after a preposition is oblique', () => {
	expect(count(2, day, 'oblique')).toBe('يومين');
	expect(count(2, card, 'oblique')).toBe('بطاقتين');
});

test('parts of one are counted in the singular', () => {
	expect(count(0.5, card)).toBe('0.5 بطاقة');
});

test('digits are 0 to 9, grouped, and a line never ends before a unit', () => {
	expect(number(12_345)).toBe('12,345');
	expect(number(14.333, 2)).toBe('14.33');
	expect(percent(0.9).replaceAll('\u200e', '')).toBe('90%');
	expect(minutes(20)).toBe('20\u00a0د');
	expect(hundredths(0.5)).toBe('0.50');
});

test('names in a list are isolated, and joined by و', () => {
	expect(and(['Mali', 'سوريا'])).toBe('\u2068Mali\u2069 و\u2068سوريا\u2069');
});
