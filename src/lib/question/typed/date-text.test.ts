import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noise } from '#lib/question/card-fixtures.ts';
import { compareDate, datesIn, partsGiven } from './date-text.ts';

/** All readings of a text as ISO dates, `-` where a part is left out. */
const readings = (text: string, lang = 'en') =>
	datesIn(text, lang).map(({ year, month, day, slip }) =>
		[year || '-', month || '-', day || '-', ...(slip ? ['slip'] : [])].join(' ')
	);

describe('a day', () => {
	test.each([
		'2 March 2022',
		'2nd March 2022',
		'the 2nd of March, 2022',
		'March 2, 2022',
		'March the 2nd 2022',
		'2 Mar 2022',
		'02 mar. 2022',
		'2022 March 2',
		'2022-03-02',
		'2022/3/2',
		'2022.03.02',
		'2.3.2022'
	])('%s', (text) => {
		expect(readings(text)).toEqual(['2022 3 2']);
	});

	test('that can be read two ways is read both ways', () => {
		expect(readings('3/2/2022')).toEqual(['2022 2 3', '2022 3 2']);
		expect(readings('13/2/2022')).toEqual(['2022 2 13']);
		expect(readings('2/13/2022')).toEqual(['2022 2 13']);
	});

	test('with a year of two digits is of this century, the last or the first', () => {
		expect(readings('2 March 22')).toEqual(['1922 3 2', '2022 3 2', '22 3 2']);
		expect(readings('3/2/22')).toContain('2022 3 2');
	});
});

test.each<[string, string[]]>([
	['March 2022', ['2022 3 -']],
	['03/2022', ['2022 3 -']],
	['2022-03', ['2022 3 -']],
	['2022', ['2022 - -']],
	['in 2022', ['2022 - -']],
	['476', ['476 - -']],
	['22 March', ['- 3 22']],
	['March', ['- 3 -']],
	['Sept 2021', ['2021 9 -']],
	['Febuary 2022', ['2022 2 - slip']],
	['Setpember 2021', ['2021 9 - slip']]
])('%s is read as %j', (text, expected) => {
	expect(readings(text)).toEqual(expected);
});

test.each([
	'',
	'soon',
	'31 February 2022',
	'32 March 2022',
	'0 March 2022',
	'29 February 2023',
	'2022-13-01',
	'March or April 2022',
	'3 and 2 March 2022',
	'8 xyz 2008',
	'not 2012',
	'before 2012',
	'2012 or 2013',
	'2011-2013',
	'> 2012',
	'24 February to 2 March',
	'never 2022',
	'20222'
])('%j is no date', (text) => {
	expect(readings(text)).toEqual([]);
});

test.each([
	['ru', '2 марта 2022', '2022 3 2'],
	['ru', 'март 2022', '2022 3 -'],
	['fr', '1er août 2014', '2014 8 1'],
	['de', '2. März 2022', '2022 3 2'],
	['es', '2 de marzo de 2022', '2022 3 2'],
	['ar', '2 مارس 2022', '2022 3 2'],
	['uk', '24 лютого 2022', '2022 2 24']
])('in %s, %s is a date', (lang, text, expected) => {
	expect(readings(text, lang)).toContain(expected);
});

test('any day is read back from however a browser writes it', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
			fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'ru', 'tr', 'pl'),
			fc.constantFrom('long', 'medium'),
			(day, lang, dateStyle) => {
				const text = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(day);
				const iso = day.toISOString().slice(0, 10);
				expect(datesIn(text, lang).some((reading) => compareDate(reading, iso) === 'same')).toBe(
					true
				);
			}
		),
		{ numRuns: 300 }
	);
});

const is = (text: string, date: string) =>
	datesIn(text, 'en').map((reading) => compareDate(reading, date))[0];

describe('against a date as exact as its source', () => {
	test.each([
		['2 March 2022', '2022-03-02'],
		['2022-03-02', '2022-03'],
		['March 2022', '2022-03'],
		['2 March 2022', '2022'],
		['2022', '2022']
	])('%s answers %s', (text, date) => {
		expect(is(text, date)).toBe('same');
	});
	test.each([
		['3 March 2022', '2022-03-02'],
		['2 April 2022', '2022-03'],
		['2021', '2022-03-02'],
		['March', '2022-04'],
		['March', '2022'],
		['10', '2022'],
		['BC', '-0043'],
		['2023', '2022']
	])('%s is another date than %s', (text, date) => {
		expect(is(text, date)).toBe('other');
	});
	test.each([
		['March 2022', '2022-03-02', 'day'],
		['2022', '2022-03-02', 'date'],
		['March', '2022-03-02', 'date'],
		['2.3.', '2022-03-02', 'year'],
		['2022', '2022-03', 'month'],
		['2 March', '2022-03-02', 'year'],
		['March', '2022-03', 'year']
	])('%s for %s lacks the %s', (text, date, lacks) => {
		expect(is(text, date)).toEqual({ lacks });
	});
});

test('several days answer which month, never which day', () => {
	for (const text of ['15-16 September 2022', '15 and 16 September 2022', '15–16.9.2022']) {
		expect(is(text, '2022-09'), text).toBe('same');
		expect(is(text, '2022-09-16'), text).toBe('other');
	}
});

test.each([
	['9 Dez 2022', '2022 12 9'],
	['1 mai 2004', '2004 5 1'],
	['2022年3月2日', '2022 3 2'],
	['٢٠١٢', '2012 - -'],
	['about 2012', '2012 - -'],
	['second of March 2022', '2022 3 2'],
	['44 BC', '-43 - -'],
	['AD 44', '44 - -']
])('in an English deck %s is %s', (text, expected) => {
	expect(readings(text)).toEqual([expected]);
});

test('a year before Christ is none after, and the other way round', () => {
	expect(is('44 BC', '-0043')).toBe('same');
	expect(is('44', '-0043')).toEqual({ lacks: 'era' });
	expect(is('44 AD', '-0043')).toBe('other');
	expect(is('45', '-0043')).toBe('other');
	expect(is('44 BC', '0044')).toBe('other');
});

test('what the question gives away need not be said again', () => {
	const given = partsGiven('In which month of 2022 was the summit?', '2022-09', 'en');
	expect(given).toEqual(['year']);
	const [september] = datesIn('September', 'en');
	expect(september && compareDate(september, '2022-09', given)).toBe('same');
	const [october] = datesIn('October', 'en');
	expect(october && compareDate(october, '2022-09', given)).toBe('other');
	expect(partsGiven('On what day of March 2022?', '2022-03-02', 'en')).toEqual(['year', 'month']);
	expect(partsGiven('In which month of 2021?', '2022-09', 'en')).toEqual([]);
});

test('a long text is no date, whatever stands in it', () => {
	expect(readings(`${'of '.repeat(40)}2022`)).toEqual([]);
});

test('no text makes it fail', () => {
	fc.assert(
		fc.property(noise, (text) => {
			expect(Array.isArray(datesIn(text, 'en'))).toBe(true);
		})
	);
});
