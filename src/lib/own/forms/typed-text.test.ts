import { expect, test } from 'vitest';
import { dateIn, numberIn, READINGS } from './typed-text.ts';

test.each([
	['3', 3],
	['-2', -2],
	['−2', -2],
	['1,234', 1234],
	['1,234.5', 1234.5],
	['1.234.567', 1234567],
	['1.234,5', 1234.5],
	['1234,5', 1234.5],
	['12 000', 12000],
	['12’000', 12000],
	['١٢٣', 123],
	['1.234', 1.234],
	['0.30', 0.3],
	['a few', 'a few'],
	['1.', '1.'],
	['1e400', '1e400'],
	['', '']
])('%s is the number %s', (text, number) => {
	expect(numberIn(text)).toBe(number);
});

test.each([
	['1969-07-20', '1969-07-20'],
	['20.7.1969', '1969-07-20'],
	['20. 07. 1969', '1969-07-20'],
	['44 BC', '44 BC'],
	['٢٠٢٦', '2026'],
	['7/8/1969', '7/8/1969']
])('%s is the date %s', (text, date) => {
	expect(dateIn(text)).toBe(date);
});

test('what is nothing is left out, and an empty line is no line', () => {
	expect(READINGS.line.value('  ')).toBeUndefined();
	expect(READINGS.lines.value('\n \n')).toBeUndefined();
	expect(READINGS.numbers.value('2\n\n4 ')).toEqual([2, 4]);
	expect(READINGS.line.value('two\nlines')).toBe('two lines');
});

test('years that a file has as numbers are shown', () => {
	expect(READINGS.date.text(1969)).toBe('1969');
	expect(READINGS.dates.text([1968, '1971-02'])).toBe('1968\n1971-02');
	expect(READINGS.line.text({ text: 'x' })).toBe('');
});
