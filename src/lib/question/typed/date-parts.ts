/** The numbers and the month that a date is made of. */
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { isIdle, yearInWords } from './date-words.ts';
import { dayInWords, ordinalOf } from './numbers/ordinals.ts';
import { tongue } from '#lib/question/key.ts';
import { speltNumber } from './numbers/spelt-number.ts';
import { isWeekday, monthNamed, type MonthName } from './month-names.ts';

/** Whether a number stands for a year: 12 may be a day. */
export const isYear = (number: string) => number.length > 2;
/** Whether a number may be a day or a month. */
export const isPart = (number: string) => number.length <= 2 && Number(number) > 0;

/** Letters and digits parted, and 20220302 as it is meant. */
export const apart = (line: string) =>
	line
		.replace(/(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
		.replace(/(\d)(?:st|nd|rd|th|er|ro|º|ª)(?!\p{L})/gu, '$1')
		.replace(/(\d)(?=\p{L})/gu, '$1 ')
		.replace(/(\p{L})(?=\d)/gu, '$1 ');

export interface Parts {
	numbers: string[];
	month?: MonthName;
}

/** The numbers and the month of a text; undefined if it says anything else. */
export function partsOf(line: string, lang: string): Parts | undefined {
	const words = wordsOf(line.replace(/'(?=\d\d(?!\d))|(?<=\d)'(?=\p{L})/gu, ' '));
	if (words.length > 16) return undefined;
	const numbers: string[] = [];
	const months: MonthName[] = [];
	for (let at = 0; at < words.length;) {
		const taken =
			takeNumber(words, at, lang, numbers, months.length > 0) ||
			takeMonth(words, at, lang, months) ||
			(isIdle(words[at] ?? '', lang) || isWeekday(words[at] ?? '', lang) ? 1 : 0);
		if (taken === 0) return undefined;
		at += taken;
	}
	const [month, ...more] = months;
	if (more.length > 0) return undefined;
	return { numbers, ...(month && { month }) };
}

/** How many words from here are a number, which is added; 0 if none. */
function takeNumber(
	words: readonly string[],
	at: number,
	lang: string,
	numbers: string[],
	afterMonth: boolean
): number {
	const word = words[at] ?? '';
	if (/^\d+$/.test(word)) {
		numbers.push(word);
		return 1;
	}
	// "15 and 16 September".
	if (
		(word === 'and' || word === 'und' || word === 'et' || word === 'to') &&
		numbers.length === 1
	) {
		const next = words[at + 1] ?? '';
		const first = numbers[0] ?? '';
		if (!afterMonth && isPart(first) && isPart(next) && /^\d+$/.test(next)) return 1;
	}
	if (tongue(lang) !== 'en') {
		for (const length of afterMonth || numbers.length > 0 ? [] : [3, 2, 1]) {
			const day = dayInWords(words.slice(at, at + length), lang);
			if (day === undefined || at + length > words.length) continue;
			numbers.push(String(day));
			return length;
		}
		for (let length = Math.min(8, words.length - at); length > 0; length--) {
			const year = speltNumber(words.slice(at, at + length), lang);
			if (year === undefined || year < 1000 || year > 2999) continue;
			numbers.push(String(year));
			return length;
		}
		return 0;
	}
	for (const length of [2, 1]) {
		const day = ordinalOf(words.slice(at, at + length));
		if (day === undefined || at + length > words.length) continue;
		numbers.push(String(day));
		return length;
	}
	for (let length = Math.min(6, words.length - at); length > 1; length--) {
		const year = yearInWords(words.slice(at, at + length));
		if (year === undefined) continue;
		numbers.push(String(year));
		return length;
	}
	return 0;
}

/** How many words from here are a month, which is added; 0 if none. */
function takeMonth(
	words: readonly string[],
	at: number,
	lang: string,
	months: MonthName[]
): number {
	for (const length of [3, 2, 1]) {
		const run = words.slice(at, at + length);
		if (run.length < length || run.some((word) => /^\d+$/.test(word))) continue;
		// What says nothing in one language may be a month in another: it is not read as one there.
		if (length === 1 && isIdle(run[0] ?? '', lang)) continue;
		const month = monthNamed(run.join(' '), lang);
		if (!month) continue;
		months.push(month);
		return length;
	}
	return 0;
}
