import { describe, expect, it } from 'vitest';
import { asOfText, couldBeSame, dateText, isRealDate } from './dates.ts';

describe('dateText', () => {
	it.each([
		['2022', 'en', '2022'],
		['2022-03', 'en', 'March 2022'],
		['2022-03-02', 'en', '2 March 2022'],
		['2022-03-02', 'en-US', 'March 2, 2022'],
		['0079-08-24', 'en', '24 August 79'],
		['2022-03-02', 'de', '2. März 2022']
	])('writes %s in %s as %s', (date, locale, text) => expect(dateText(date, locale)).toBe(text));
});

describe('asOfText', () => {
	it('writes a date, an interval, and one that still runs', () => {
		expect(asOfText('2022-03', 'en')).toBe('March 2022');
		expect(asOfText({ from: '1991', to: '2022-03-02' }, 'en')).toBe('1991 – 2 March 2022');
		expect(asOfText({ from: '1991' }, 'en')).toBe('1991 –');
	});
});

describe('isRealDate', () => {
	it.each(['2022', '2022-12', '2024-02-29', '0079-08-24'])('accepts %s', (date) =>
		expect(isRealDate(date)).toBe(true)
	);
	it.each(['2022-02-30', '2023-02-29', '2022-04-31'])('refuses %s', (date) =>
		expect(isRealDate(date)).toBe(false)
	);
});

describe('couldBeSame', () => {
	it('takes the less exact date for any day within it', () => {
		expect(couldBeSame('2022', '2022-03-02')).toBe(true);
		expect(couldBeSame('2022-03', '2022')).toBe(true);
		expect(couldBeSame('2022-03', '2022-04')).toBe(false);
		expect(couldBeSame('2022-1', '2022-12')).toBe(false);
	});
});
