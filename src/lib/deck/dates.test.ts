import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
	asOfText,
	compareDates,
	couldBeSame,
	dateText,
	isLater,
	isRealDate,
	written
} from './dates.ts';
import { PartialDate } from './schema.ts';

describe('dateText', () => {
	it.each([
		['2022', 'en', '2022'],
		['2022-03', 'en', 'March 2022'],
		['2022-03-02', 'en', '2 March 2022'],
		['2022-03-02', 'en-US', 'March 2, 2022'],
		['0476', 'en', '476'],
		['0079-08-24', 'en', '24 August 79 AD'],
		['-0043', 'en', '44 BC'],
		['0000', 'en', '1 BC'],
		['-0043-03-15', 'de', '15. März 44 v. Chr.'],
		['2022-03-02', 'de', '2. März 2022']
	])('writes %s in %s as %s', (date, locale, text) => expect(dateText(date, locale)).toBe(text));
});

describe('asOfText', () => {
	it('writes a date, an interval, and one that still runs', () => {
		expect(asOfText('2022-03', 'en')).toBe('March 2022');
		expect(asOfText({ from: '1991', to: '2022-03-02' }, 'en')).toBe('1991 – 2 March 2022');
		expect(asOfText({ from: '1991' }, 'en')).toBe('1991 –');
		expect(asOfText({ from: '-0508', to: '-0026' }, 'en')).toBe('509 BC – 27 BC');
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

const two = (part: number) => `-${String(part).padStart(2, '0')}`;

/** A date as authors write it, with the year that it is, counted without a gap (0 is 1 BC). */
const anyDate = fc
	.record({
		year: fc.integer({ min: -3000, max: 3000 }),
		month: fc.integer({ min: 0, max: 12 }),
		day: fc.integer({ min: 0, max: 28 })
	})
	.map(({ year, month, day }) => {
		const rest = month === 0 ? '' : `${two(month)}${day === 0 ? '' : two(day)}`;
		const text =
			year < 1 ? `${1 - year}${rest} BC` : year < 100 ? `${year}${rest} AD` : `${year}${rest}`;
		return { year, month, day: month === 0 ? 0 : day, text };
	});
const read = (text: string) => PartialDate.parse(text);

describe('dates of any time', () => {
	it('are written as they were read', () =>
		fc.assert(
			fc.property(anyDate, ({ text }) => {
				expect(written(read(text))).toBe(text);
			})
		));

	it('are the same in a file as after it was read and written as JSON', () =>
		fc.assert(
			fc.property(anyDate, ({ text }) => {
				expect(read(read(text))).toBe(read(text));
			})
		));

	it('stand in the order of time', () =>
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				const order = a.year - b.year || a.month - b.month || a.day - b.day;
				expect(Math.sign(compareDates(read(a.text), read(b.text)))).toBe(Math.sign(order));
				const [one, other] = [read(a.text), read(b.text)];
				const either = [isLater(one, other), isLater(other, one), couldBeSame(one, other)];
				expect(either.filter(Boolean)).toHaveLength(1);
			})
		));

	it('have a year in print that tells them from all others', () =>
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				fc.pre(a.text !== b.text);
				expect(dateText(read(a.text), 'en')).not.toBe(dateText(read(b.text), 'en'));
			})
		));

	it.each([476, '476', '0476', '476-09', 'AD 79', '79 CE', '44BC', '44 BCE', '44-03-15 BC'])(
		'may be written %s',
		(text) => expect(PartialDate.safeParse(text).success).toBe(true)
	);
	it.each([
		0,
		79,
		-44,
		12_000,
		'79',
		'79-08-24',
		'44 B',
		'0 BC',
		'22-03-02',
		'2022-13',
		'2 March 2022'
	])('may not be written %s', (text) => expect(PartialDate.safeParse(text).success).toBe(false));
});
