/**
 * Reading numbers as people write them. A text may have more than one reading (1.234 is a German
 * thousand or an English one and a bit): all are given.
 */
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { latinDigits } from '#lib/question/digits.ts';
import { withPercent } from './formula/signs.ts';
import { unframed } from './framing.ts';
import { tongue } from '#lib/question/key.ts';
import { fractionIn } from './numbers/fraction-words.ts';
import { exactIn, powerIn, romanIn, signedScales, withDecimals } from './numbers/number-forms.ts';
import { inWords } from './numbers/number-words.ts';
import { unitInEnglish } from './numbers/unit-names.ts';
import { scalesOf } from './numbers/scale-words.ts';
import { smallNumber } from './numbers/small-numbers.ts';
import { speltNumber } from './numbers/spelt-number.ts';

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

interface Numbers {
	values: readonly number[];
	beside: readonly string[];
}

const FRACTION = /^(?:half|halves|quarter|quarters|third|thirds)$/;
const NOTHING: Numbers = { values: [], beside: [] };

/**
 * All numbers that a text may mean, and the words beside them: "$1.2 million" is 1,200,000 beside
 * "$". Nothing is read where two numbers stand, or none.
 */
export function numbersIn(text: string, lang: string): Numbers {
	if (text.length > LONGEST) return NOTHING;
	const framed = latinDigits(
		withPercent(unframed(text, lang)).replace(/(?<=[\p{L}\p{N})])\.$/u, '')
	);
	const roman = romanIn(framed);
	if (roman !== undefined) return { values: [roman], beside: [] };
	const exact = exactIn(framed);
	if (exact !== undefined) return { values: [exact], beside: [] };
	const power = powerIn(framed);
	if (power) return { values: [power.value], beside: wordsOf(power.rest) };
	const scales = scalesOf(lang);
	const signed = signedScales(framed, scales, (sign) => smallNumber(sign, lang));
	if (signed !== undefined) return { values: [signed], beside: [] };
	const line = withDecimals(framed);
	const found = plainNumbers(line, lang, scales);
	// "A quarter of a million" is not a million: what is not understood is no number.
	if (found.beside.some((word) => FRACTION.test(word))) return NOTHING;
	const symbols = line.match(/[%‰$€£₽]/g) ?? [];
	const beside = found.beside.map((word) => unitInEnglish(word, lang));
	return { values: found.values, beside: [...beside, ...symbols] };
}

function plainNumbers(line: string, lang: string, scales: ReadonlyMap<string, number>): Numbers {
	// The digit of km² and CO₂ is part of a word.
	const [digits, ...more] = line.matchAll(/(?<![\p{L}\d])(?:[.,](?=\d))?\d(?:[\d.,'’\s]*\d)?/gu);
	if (more.length > 0) return NOTHING;
	if (digits)
		return inDigits(
			digits[0],
			line.slice(0, digits.index),
			line.slice(digits.index + digits[0].length),
			scales
		);
	const words = wordsOf(line);
	const fraction = fractionIn(words, lang);
	if (fraction) return fraction;
	if (tongue(lang) === 'en') return inEnglish(words);
	const read = (some: readonly string[]) => speltNumber(some, lang, scales);
	return runOf(words, read, (word) => read([word]) !== undefined) ?? inOther(words, lang, scales);
}

/** "anderthalb Millionen", "zwei Dutzend": one small number in words, and what multiplies it. */
function inOther(
	words: readonly string[],
	lang: string,
	scales: ReadonlyMap<string, number>
): Numbers {
	const at = words.findIndex((word) => smallNumber(word, lang) !== undefined);
	const value = smallNumber(words[at] ?? '', lang);
	if (value === undefined) return NOTHING;
	const rest = words.slice(at + 1);
	const times = scales.get(rest[0] ?? '');
	const beside = [...words.slice(0, at), ...(times === undefined ? rest : rest.slice(1))];
	if (beside.some((word) => smallNumber(word, lang) !== undefined || scales.has(word)))
		return NOTHING;
	return { values: [value * (times ?? 1)], beside };
}

function inDigits(
	digits: string,
	before: string,
	after: string,
	scales: ReadonlyMap<string, number>
): Numbers {
	// A hyphen apart from its number is a dash, one behind a letter joins a name.
	const minus = /(?:(?:^|[\s(])[-–‐]|−\s*)[$€£₽]?$|\b(?:minus|negative)\s*$/i.test(before);
	let values = digitReadings(digits);
	const tail = wordsOf(after.replace(/^(?:st|nd|rd|th)\b/i, ''));
	if (/^and a half\b/.test(tail.join(' '))) {
		values = values.map((value) => value + 0.5);
		tail.splice(0, 3);
	}
	for (;;) {
		const times = scales.get(tail[0] ?? '');
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

/** Numbers in English words, and beside them no other number. */
function inEnglish(all: readonly string[]): Numbers {
	const minus = all[0] === 'minus' || all[0] === 'negative';
	const words = minus ? all.slice(1) : all;
	const found = runOf(words, inWords, counts);
	if (found) return minus ? { ...found, values: found.values.map((value) => -value) } : found;
	return NONE.test(words.join(' ')) ? { values: [0], beside: [] } : NOTHING;
}

/** The longest run of words that is a number, if no other number stands beside it; undefined where none is. */
function runOf(
	words: readonly string[],
	read: (words: readonly string[]) => number | undefined,
	isNumber: (word: string) => boolean
): Numbers | undefined {
	for (let length = Math.min(words.length, 24); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const value = read(words.slice(from, from + length));
			if (value === undefined) continue;
			const beside = [...words.slice(0, from), ...words.slice(from + length)];
			return beside.some(isNumber) ? NOTHING : { values: [value], beside };
		}
	}
	return undefined;
}
