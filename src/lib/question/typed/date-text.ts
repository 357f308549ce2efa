/**
 * Reading dates as people write them. A text may have more than one reading (3/2/22 is a day in
 * February or in March): all are given, and an answer is right when one of them is. A word that is
 * not known may say anything ("before", "not"): with it, there is no date.
 */
import { countedYear, datePartsOf } from '#lib/deck/dates.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { apart, isPart, isYear, partsOf, type Parts } from './date-parts.ts';
import { dateLine, eraIn, isIdle, markedParts } from './date-words.ts';
import { latinDigits } from '#lib/question/digits.ts';
import { unframed } from './framing.ts';
import { monthsNamedIn } from './month-names.ts';
import { romanIn } from './numbers/number-forms.ts';

/** Month and day are 0 where the text does not say. Before the year 1 years count down: 0 is 1 BC. */
export interface DateReading {
	year: number;
	month: number;
	day: number;
	/** A month's name was misspelt. */
	slip: boolean;
	/** The text says no year (0 is one). */
	yearless?: true;
	/** Several days were given: "15 and 16 September". */
	days?: true;
	/** A year was given without its era: 44 may be meant for 44 BC. */
	bare?: true;
}

const LONGEST = 80;

const longEnough = (year: number, month: number) =>
	month === 0 ? 31 : new Date(Date.UTC(year === 0 ? 2000 : year, month, 0)).getUTCDate();

const real = ({ year, month, day }: DateReading) =>
	month <= 12 && day <= longEnough(year, month) && year < 10_000;

/** 22 is 1922 or 2022, or the year 22. */
const yearsOf = (text: string) =>
	text.length === 2 ? [1900, 2000, 0].map((century) => century + Number(text)) : [Number(text)];

/** All dates that a text may mean; none when it is not one date. */
export function datesIn(text: string, lang: string): DateReading[] {
	if (text.length > LONGEST * 2) return [];
	const plain = unframed(text, lang);
	const roman = plain.length > 2 ? romanIn(plain) : undefined;
	if (roman !== undefined) return dated(String(roman), 0, 0, { era: 'after', bare: true });
	const line = latinDigits(dateLine(plain));
	// "-44" is 44 BC.
	const [, before] = /^\s*-\s*(\d{1,4})\s*$/.exec(line) ?? [];
	if (before !== undefined) return dated(before, 0, 0, { era: 'before' });
	if (line.length > LONGEST || /[<>≤≥+]|^\s*-\s*\d{3}|\d-\s*$/.test(line)) return [];
	const { era, rest } = eraIn(apart(line));
	const marked = markedParts(rest);
	if (marked) {
		const { year, month, day, rest: more } = marked;
		if (wordsOf(more).some((word) => !isIdle(word, lang))) return [];
		return dated(year === 0 ? '' : String(year), month, day, { era });
	}
	const parts = partsOf(rest, lang);
	return parts === undefined ? [] : readingsOf(parts, line, era);
}

type Extra = { era?: 'before' | 'after' | undefined; slip?: boolean; days?: true; bare?: boolean };

/** A date of these parts, once for each year that it may mean. */
function dated(
	year: string,
	month: number,
	day: number,
	{ era, slip = false, days, bare = era === undefined }: Extra
): DateReading[] {
	const years = year === '' ? [0] : era === undefined ? yearsOf(year) : [Number(year)];
	return years
		.map((one): DateReading => ({
			year: era === 'before' && year !== '' ? 1 - one : one,
			month,
			day,
			slip,
			...(year === '' ? { yearless: true } : bare && { bare }),
			...(days && { days })
		}))
		.filter(real);
}

function readingsOf(
	{ numbers, month: named }: Parts,
	line: string,
	era: Extra['era']
): DateReading[] {
	const [a = '', b = '', c = '', ...more] = numbers;
	const extra = { era, slip: named?.slip ?? false };
	const month = named?.month ?? 0;
	if (more.length > 0 && !(more.length === 1 && !named)) return [];
	if (named) {
		if (a === '') return dated('', month, 0, extra);
		if (c !== '') return severalDays(a, b, c, month, extra);
		if (b === '') {
			if (isYear(a) || /'\d\d/.test(line) || era) return dated(a, month, 0, extra);
			return isPart(a) ? dated('', month, Number(a), extra) : [];
		}
		if (isPart(a) && isPart(b) && SEVERAL.test(line)) return severalDays(a, b, '', month, extra);
		if (isPart(a)) {
			const dayFirst = dated(b, month, Number(a), extra);
			// "44 BC, March 15".
			return dayFirst.length > 0 || !era ? dayFirst : dated(a, month, Number(b), extra);
		}
		return isYear(a) && isPart(b) ? dated(a, month, Number(b), extra) : [];
	}
	if (b === '') {
		if (isYear(a) || era || /'\d\d/.test(line)) return dated(a, 0, 0, extra);
		if (!isPart(a)) return [];
		const alone = [...dated('', 0, Number(a), extra), ...dated('', Number(a), 0, extra)];
		return a.length === 2
			? [...alone, ...dated(a, 0, 0, { ...extra, era: 'after', bare: true })]
			: alone;
	}
	if (c === '') {
		if (isYear(a) && isPart(b)) return dated(a, Number(b), 0, extra);
		if (isPart(a) && isYear(b)) return dated(b, Number(a), 0, extra);
		return isPart(a) && isPart(b) ? dayAndMonth('', a, b, line, extra) : [];
	}
	if (more.length > 0) {
		const [year = ''] = more;
		// 15–16.9.2022
		return /\d\s*[-/]\s*\d+\s*\.\s*\d+\s*\.\s*\d/.test(line)
			? severalDays(a, b, year, Number(c), extra)
			: [];
	}
	if (isYear(a)) return isPart(b) && isPart(c) ? dated(a, Number(b), Number(c), extra) : [];
	if (!isPart(a) || !isPart(b)) return [];
	return dayAndMonth(c, a, b, line, extra);
}

/** Two numbers of a day and its month, in either order; points are written day first wherever they are written. */
function dayAndMonth(
	year: string,
	a: string,
	b: string,
	line: string,
	extra: Extra
): DateReading[] {
	const points = /\d\.\s*\d+\./.test(line);
	return [
		...dated(year, Number(b), Number(a), extra),
		...(points ? [] : dated(year, Number(a), Number(b), extra))
	];
}

/** A dash or an "and" between two days, before their month. */
const SEVERAL = /\d\s*(?:-|\b(?:and|und|et|to)\b)\s*\d+\.?\s+\p{L}/u;

/** "15-16 September 2022" answers which month, though not which day. */
function severalDays(
	from: string,
	to: string,
	year: string,
	month: number,
	extra: Extra
): DateReading[] {
	if (!isPart(from) || !isPart(to) || (year !== '' && !isYear(year)) || Number(from) >= Number(to))
		return [];
	return dated(year, month, Number(to), { ...extra, days: true });
}

export type DatePart = 'day' | 'month' | 'year';

/** The parts of a date that a question itself gives away: the year in "In which month of 2022 …?" */
export function partsGiven(prompt: string, date: string, lang: string): DatePart[] {
	const { year, month } = datePartsOf(date);
	const words = wordsOf(prompt.slice(0, 600));
	const parts: DatePart[] = [];
	if (words.includes(String(countedYear(year)))) parts.push('year');
	if (monthsNamedIn(words, lang).includes(month)) parts.push('month');
	return parts;
}

/**
 * How a reading stands to a date as exact as its source: the same, another, or right as far as it
 * goes, and then what it lacks: `date` is more than one part.
 */
export function compareDate(
	reading: DateReading,
	date: string,
	given: readonly DatePart[] = []
): 'same' | 'other' | { lacks: DatePart | 'date' | 'era' } {
	const wanted = datePartsOf(date);
	let lacks: DatePart | 'date' | 'era' | undefined;
	/** Whether anything of what is asked is said. */
	let says = false;
	if (reading.days && wanted.day > 0) return 'other';
	for (const part of ['year', 'month', 'day'] as const) {
		if (part !== 'year' && wanted[part] === 0) continue;
		const missing = part === 'year' ? reading.yearless === true : reading[part] === 0;
		if (missing) {
			if (!given.includes(part)) lacks = lacks === undefined ? part : 'date';
			continue;
		}
		says = true;
		if (part === 'year' && isEraless(reading, wanted.year)) lacks = 'era';
		else if (reading[part] !== wanted[part]) return 'other';
	}
	if (lacks === undefined) return 'same';
	return says ? { lacks } : 'other';
}

/** Whether a reading gives the figures of a year before Christ, and does not say that it is one. */
const isEraless = ({ year, bare }: DateReading, wanted: number): boolean =>
	bare === true && wanted < 1 && year === countedYear(wanted);
