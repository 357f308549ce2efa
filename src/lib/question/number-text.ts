/**
 * Reading numbers as people write them. A text may have more than one reading (1.234 is a German
 * thousand or an English one and a bit): all are given.
 */
import { wordsOf } from '#lib/deck/normalise.ts';
import { tongue } from './key.ts';
import { inWords, SCALES } from './number-words.ts';

/** No number is written longer; part of one would be another number. */
const LONGEST = 240;

const plain = (text: string) => Number(text.replace(/[.,]/g, ''));

/** One run of digits and separators in all its readings. */
function digitReadings(run: string): number[] {
	if (/^[.,]/.test(run)) return /^.\d+$/.test(run) ? [Number(`0.${run.slice(1)}`)] : [];
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

/** ½, 1/2 and 2 1/2 as decimals. */
const decimals = (text: string) =>
	text
		.replace(/(?=[½¼¾])/g, ' ')
		.normalize('NFKC')
		.replace(
			/(?<![\d/.,])(?:(\d{1,3})\s+)?([13])\s?[/⁄]\s?([24])(?![\d/])/g,
			(_, whole: string | undefined, part: string, of: string) =>
				String(Number(whole ?? 0) + Number(part) / Number(of))
		);

interface Numbers {
	values: readonly number[];
	beside: readonly string[];
}

const FRACTION = /^(?:half|halves|quarter)$/;
const NOTHING: Numbers = { values: [], beside: [] };

/**
 * All numbers that a text may mean, and the words beside them: "$1.2 million" is 1,200,000 beside
 * "$". Nothing is read where two numbers stand, or none.
 */
export function numbersIn(text: string, lang: string): Numbers {
	if (text.length > LONGEST) return NOTHING;
	const line = latinDigits(decimals(text));
	// The digit of km² and CO₂ is part of a word.
	const [digits, ...more] = line.matchAll(/(?<![\p{L}\d])(?:[.,](?=\d))?\d(?:[\d.,'’\s]*\d)?/gu);
	if (more.length > 0) return NOTHING;
	const found = digits
		? inDigits(digits[0], line.slice(0, digits.index), line.slice(digits.index + digits[0].length))
		: tongue(lang) === 'en'
			? inEnglish(wordsOf(line))
			: NOTHING;
	// "A quarter of a million" is not a million: what is not understood is no number.
	if (found.beside.some((word) => FRACTION.test(word))) return NOTHING;
	const symbols = line.match(/[%$€£₽]/g) ?? [];
	return { values: found.values, beside: [...found.beside, ...symbols] };
}

function inDigits(digits: string, before: string, after: string): Numbers {
	// A hyphen apart from its number is a dash, one behind a letter joins a name.
	const minus = /(?:(?:^|[\s(])[-–‐]|−\s*)[$€£₽]?$|\b(?:minus|negative)\s*$/i.test(before);
	let values = digitReadings(digits);
	const tail = wordsOf(after.replace(/^(?:st|nd|rd|th)\b/i, ''));
	if (/^and a half\b/.test(tail.join(' '))) {
		values = values.map((value) => value + 0.5);
		tail.splice(0, 3);
	}
	for (;;) {
		const times = SCALES.get(tail[0] ?? '');
		if (times === undefined) break;
		const scaled = values.map((value) => value * times);
		// 5 m is five millions, or five metres.
		values = tail[0] === 'm' ? [...values, ...scaled] : scaled;
		if (tail[0] === 'm') break;
		tail.shift();
	}
	return {
		values: minus ? values.map((value) => -value) : values,
		beside: [...wordsOf(before), ...tail]
	};
}

const NONE = /^(?:none|nobody|nothing|no one|nil)$/;

/** Whether a word is a number, or makes one larger. */
const counts = (word: string) =>
	inWords([word]) !== undefined || inWords(['one', word]) !== undefined;

/** The longest run of words that is a number, if no other number stands beside it. */
function inEnglish(all: readonly string[]): Numbers {
	const minus = all[0] === 'minus' || all[0] === 'negative';
	const words = minus ? all.slice(1) : all;
	for (let length = Math.min(words.length, 24); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const value = inWords(words.slice(from, from + length));
			if (value === undefined) continue;
			const beside = [...words.slice(0, from), ...words.slice(from + length)];
			if (beside.some(counts)) return NOTHING;
			return { values: [minus ? -value : value], beside };
		}
	}
	return NONE.test(words.join(' ')) ? { values: [0], beside: [] } : NOTHING;
}
