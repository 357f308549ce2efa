/**
 * Reading numbers as people write them. A text may have more than one reading (1.234 is a German
 * thousand or an English one and a bit): all are given.
 */
import { wordsOf } from '#lib/deck/normalise.ts';
import { tongue } from './key.ts';

/** No number is written longer; part of one would be another number. */
const LONGEST = 240;

const SMALL = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words and letters that multiply what stands before them. */
const SCALES: Record<string, number> = {
	hundred: 100,
	dozen: 12,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	tn: 1e12
};
const plain = (text: string) => Number(text.replace(/[.,]/g, ''));

/** One run of digits and separators in all its readings. */
function digitReadings(run: string): number[] {
	const joined = run.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
	if (/[\s'’]/.test(joined)) return [];
	const marks = joined.replace(/\d/g, '');
	const decimal = (at: number) => Number(`${plain(joined.slice(0, at))}.${joined.slice(at + 1)}`);
	if (marks === '') return [Number(joined)];
	const last = Math.max(joined.lastIndexOf('.'), joined.lastIndexOf(','));
	const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(joined);
	// 12,34,567 as in India: pairs, then three.
	const paired = /^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(joined);
	const readings: number[] = [];
	if (grouped || paired) readings.push(plain(joined));
	if (marks.length === 1) readings.push(decimal(last));
	const whole = joined.slice(0, last);
	const mixed = marks.length > 1 && !marks.slice(0, -1).includes(marks.slice(-1));
	if (mixed && /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole))
		readings.push(decimal(last));
	return readings;
}

/** Arabic, Persian and Indic digits as 0-9; their separators as ours. */
const latinDigits = (text: string) =>
	text
		.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
			String(
				(digit.charCodeAt(0) - (digit < '\u06f0' ? 0x660 : digit < '\u0966' ? 0x6f0 : 0x966)) % 10
			)
		)
		.replace(/٫/g, '.')
		.replace(/٬/g, ',');

/** English number words, with "point": undefined when they are not a number. */
function inWords(words: readonly string[]): number | undefined {
	const point = words.indexOf('point');
	if (point < 0) return wholeInWords(words);
	const whole = wholeInWords(words.slice(0, point));
	const rest = words.slice(point + 1);
	const scales = rest.findIndex((word) => (SCALES[word] ?? 0) >= 1000);
	const digits = (scales < 0 ? rest : rest.slice(0, scales)).map((word) => SMALL.indexOf(word));
	if (whole === undefined || digits.length === 0) return undefined;
	if (digits.some((digit) => digit < 0 || digit > 9)) return undefined;
	const times = scales < 0 ? [] : rest.slice(scales).map((word) => SCALES[word] ?? Number.NaN);
	const value = times.reduce(
		(product, one) => product * one,
		Number(`${whole}.${digits.join('')}`)
	);
	return Number.isNaN(value) ? undefined : value;
}

/** English number words, "two hundred and five": undefined when they are not a number. */
function wholeInWords(words: readonly string[]): number | undefined {
	let total = 0;
	let group = 0;
	/** What may come next: below this. */
	let room = 1000;
	let scale = Infinity;
	for (const [at, word] of words.entries()) {
		const small = SMALL.indexOf(word);
		const tens = TENS.indexOf(word);
		const times = word.length > 2 ? SCALES[word] : undefined;
		if (word === 'and') {
			if (at === 0 || at === words.length - 1 || room === 1) return;
		} else if (word === 'a' || word === 'an') {
			if (at !== 0 || words.length === 1) return;
			group = 1;
			room = 1;
		} else if (small >= 0 || tens >= 0) {
			const value = small >= 0 ? small : tens * 10;
			if (value >= room || (small === 0 && words.length > 1)) return;
			group += value;
			room = small >= 0 ? 1 : 10;
		} else if (times === 100) {
			if (group < 1 || group >= 100) return;
			group *= 100;
			room = 100;
		} else if (times !== undefined) {
			if (group < 1 || times >= scale) return;
			total += group * times;
			group = 0;
			scale = times;
			room = times === 12 ? 1 : 1000;
		} else return;
	}
	return words.length > 0 ? total + group : undefined;
}

/**
 * All numbers that a text may mean, and the words beside them: "$1.2 million" is 1,200,000 beside
 * "$". Nothing is read where two numbers stand, or none.
 */
export function numbersIn(text: string, lang: string): { values: number[]; beside: string[] } {
	const nothing = { values: [], beside: [] };
	if (text.length > LONGEST) return nothing;
	const line = latinDigits(text.normalize('NFKC'));
	const found = [...line.matchAll(/\d(?:[\d.,'’\s]*\d)?/g)];
	if (found.length > 1) return nothing;
	const [digits] = found;
	const english = tongue(lang) === 'en';
	if (digits) {
		const before = line.slice(0, digits.index);
		const after = line.slice(digits.index + digits[0].length);
		const sign = /[-−]\s*[$€£₽]?\s*$/.test(before) || /\bminus\s*$/i.test(before) ? -1 : 1;
		let values = digitReadings(digits[0]);
		const tail = wordsOf(after.replace(/^(?:st|nd|rd|th)\b/i, ''));
		for (let word = tail[0]; word !== undefined && word in SCALES; word = tail[0]) {
			const scaled = values.map((value) => value * (SCALES[word as string] ?? 1));
			// 5 m is five millions, or five metres.
			if (word === 'm') values.push(...scaled);
			else values = scaled;
			if (word === 'm') break;
			tail.shift();
		}
		const beside = [...wordsOf(before), ...tail].filter((word) => word !== 'minus');
		return { values: values.map((value) => sign * value), beside: besides(beside, line) };
	}
	if (!english) return nothing;
	const words = wordsOf(line);
	const minus = words[0] === 'minus' ? words.shift() : undefined;
	const of = (from: number, to: number) => inWords(words.slice(from, to));
	// The longest run of words that is a number.
	for (let length = Math.min(words.length, 24); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const value = of(from, from + length);
			if (value === undefined) continue;
			const rest = [...words.slice(0, from), ...words.slice(from + length)];
			// A number word left over means that this is not one number.
			if (rest.some((word) => word !== 'a' && word !== 'an' && inWords([word]) !== undefined)) {
				return nothing;
			}
			return { values: [minus ? -value : value], beside: besides(rest, line) };
		}
	}
	return /^(?:none|nobody|nothing|no one|nil)$/.test(words.join(' '))
		? { values: [0], beside: [] }
		: nothing;
}

const besides = (words: readonly string[], line: string) => [
	...words,
	...(line.match(/[%$€£₽]/g) ?? [])
];
