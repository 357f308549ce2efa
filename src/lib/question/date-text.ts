/**
 * Reading dates as people write them. A text may have more than one reading (3/2/22 is a day in
 * February or in March): all are given, and an answer is right when one of them is.
 */
import { wordsOf } from '#lib/deck/normalise.ts';
import { keyOf, tongue } from './key.ts';
import { oneEditApart } from './one-edit.ts';

/** Month and day are 0 where the text does not say. */
export interface DateReading {
	year: number;
	month: number;
	day: number;
	/** A month's name was misspelt. */
	slip: boolean;
}

const LONGEST = 80;
const months = new Map<string, { month: number; key: string }[]>();

/** The names of the months in a language, long and short, alone and beside a day. */
function monthsOf(lang: string): { month: number; key: string }[] {
	const known = months.get(lang);
	if (known) return known;
	const names = [];
	for (const style of ['long', 'short'] as const) {
		for (const beside of [{}, { day: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat([lang, 'en'], {
				month: style,
				...beside,
				calendar: 'gregory',
				timeZone: 'UTC'
			});
			for (let month = 1; month <= 12; month++) {
				const part = format
					.formatToParts(Date.UTC(2022, month - 1, 15))
					.find(({ type }) => type === 'month');
				const key = keyOf(part?.value ?? '', lang);
				if (/\p{L}/u.test(key)) names.push({ month, key });
			}
		}
	}
	if (tongue(lang) === 'en') names.push({ month: 9, key: 'sept' });
	months.set(lang, names);
	return names;
}

const weekdays = new Map<string, ReadonlySet<string>>();

/** Words that a date may have and that say nothing more: "Wednesday", "the year 2012". */
function isIdle(word: string, lang: string): boolean {
	let known = weekdays.get(lang);
	if (!known) {
		const names = (['long', 'short'] as const).flatMap((weekday) => {
			const format = new Intl.DateTimeFormat([lang, 'en'], { weekday, timeZone: 'UTC' });
			return Array.from({ length: 7 }, (_, day) => keyOf(format.format(day * 86_400_000), lang));
		});
		weekdays.set(lang, (known = new Set([...names, 'year', 'date'])));
	}
	return known.has(word);
}

const longEnough = (year: number, month: number) =>
	month === 0 ? 31 : new Date(Date.UTC(year === 0 ? 2000 : year, month, 0)).getUTCDate();

const real = ({ year, month, day }: DateReading) =>
	month <= 12 && day <= longEnough(year, month) && year < 10_000;

/** 22 is 1922 or 2022. */
const yearsOf = (text: string) =>
	text.length === 2 ? [1900 + Number(text), 2000 + Number(text)] : [Number(text)];

function monthNamed(word: string, lang: string): { month: number; slip: boolean } | undefined {
	const names = monthsOf(lang);
	const exact = names.find(({ key }) => key === word);
	if (exact) return { month: exact.month, slip: false };
	const near = new Set(
		names.filter(({ key }) => key.length >= 5 && oneEditApart(key, word)).map(({ month }) => month)
	);
	const [month] = near;
	return near.size === 1 && month !== undefined ? { month, slip: true } : undefined;
}

const isYear = (number: string) => number.length > 2;
const isPart = (number: string) => number.length <= 2 && Number(number) > 0;

/** All dates that a text may mean; none when it is not one date. */
export function datesIn(text: string, lang: string): DateReading[] {
	if (text.length > LONGEST) return [];
	const line = text.normalize('NFKC');
	const words = wordsOf(line.replace(/(\d)(?:st|nd|rd|th|er)\b/gi, '$1'));
	const numbers = words.filter((word) => /^\d+$/.test(word));
	const named: { month: number; slip: boolean }[] = [];
	for (const word of words) {
		if (/^\d+$/.test(word)) continue;
		const month = monthNamed(word, lang);
		if (month) named.push(month);
		// Small words (of, the, de, am) say nothing; a long one may say anything.
		else if (word.length > 3 && !isIdle(word, lang)) return [];
	}
	if (named.length > 1 || numbers.length + named.length > 3) return [];
	const readings: DateReading[] = [];
	const slip = named[0]?.slip ?? false;
	const add = (year: string, month: number, day: number) => {
		for (const y of year === '' ? [0] : yearsOf(year)) {
			readings.push({ year: y, month, day, slip });
		}
	};
	const [a = '', b = '', c = ''] = numbers;
	const [month] = named;
	if (month) {
		if (numbers.length === 0) add('', month.month, 0);
		if (numbers.length === 1 && isYear(a)) add(a, month.month, 0);
		if (numbers.length === 1 && isPart(a)) add('', month.month, Number(a));
		if (numbers.length === 2 && isPart(a)) add(b, month.month, Number(a));
		if (numbers.length === 2 && isYear(a) && isPart(b)) add(a, month.month, Number(b));
	} else if (numbers.length === 1) {
		if (isYear(a)) add(a, 0, 0);
		if (isPart(a)) {
			add('', 0, Number(a));
			add('', Number(a), 0);
		}
	} else if (numbers.length === 2) {
		if (isYear(a) && isPart(b)) add(a, Number(b), 0);
		if (isPart(a) && isYear(b)) add(b, Number(a), 0);
	} else if (isYear(a)) {
		if (isPart(b) && isPart(c)) add(a, Number(b), Number(c));
	} else if (isPart(a) && isPart(b) && c !== '') {
		add(c, Number(b), Number(a));
		// Points are written day first wherever they are written.
		if (!/\d\.\s*\d+\.\s*\d/.test(line)) add(c, Number(a), Number(b));
	}
	return readings.filter(real);
}

export type DatePart = 'day' | 'month' | 'year';

/** The parts of a date that a question itself gives away: the year in "In which month of 2022 …?" */
export function partsGiven(prompt: string, date: string, lang: string): DatePart[] {
	const [year, month] = date.split('-');
	const words = wordsOf(prompt.slice(0, 600));
	const named = monthsOf(lang).filter((one) => one.month === Number(month));
	const parts: DatePart[] = [];
	if (year !== undefined && words.includes(year)) parts.push('year');
	if (words.some((word) => named.some(({ key }) => key === word))) parts.push('month');
	return parts;
}

/**
 * How a reading stands to a date as exact as its source: the same, another, or right as far as it
 * goes, and then which part it lacks.
 */
export function compareDate(
	reading: DateReading,
	date: string,
	given: readonly DatePart[] = []
): 'same' | 'other' | { lacks: DatePart } {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const wanted = { year, month, day };
	let lacks: DatePart | undefined;
	for (const part of ['year', 'month', 'day'] as const) {
		if (wanted[part] === 0) continue;
		if (reading[part] === 0) {
			if (!given.includes(part)) lacks ??= part;
		} else if (reading[part] !== wanted[part]) return 'other';
	}
	return lacks === undefined ? 'same' : { lacks };
}
