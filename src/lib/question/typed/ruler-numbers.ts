/** Numbers of rulers and wars as names have them: "Louis 14", "Louis the Fourteenth", "World War Two". */
import { joined, tongue, wordsIn } from '#lib/question/key.ts';
import { ordinalIn, ordinalOf } from './numbers/ordinals.ts';
import { romanIn } from './numbers/number-forms.ts';
import { smallNumber } from './numbers/small-numbers.ts';

const ROMAN = 'i ii iii iv v vi vii viii ix'.split(' ');

/** A number up to 39 in Roman letters; undefined beyond. */
function roman(value: number): string | undefined {
	if (!Number.isInteger(value) || value < 1 || value > 39) return undefined;
	const ones = value % 10;
	return 'x'.repeat(Math.floor(value / 10)) + (ones === 0 ? '' : ROMAN[ones - 1]);
}

/** The number that a text begins with, and counts by: "2. Weltkrieg", "the 1st Amendment", "II. Weltkrieg". */
function ordinalFirst(text: string, word: string, lang: string): number | undefined {
	// Behind an article at most: "der 2. Weltkrieg".
	const [, sign = ''] = /(?:^|\s)(\d{1,2}|[IVX]{1,5})\.\s/u.exec(text) ?? [];
	if (sign.toLowerCase() === word) return /\d/.test(sign) ? Number(sign) : romanIn(sign);
	const counted = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? NaN);
	if (tongue(lang) === 'en') return ordinalOf([word]) ?? (counted || undefined);
	return /^\d/.test(word) ? undefined : ordinalIn(word, lang);
}

/**
 * A text with its number, first or last, in Roman letters at its end: "Louis 14", "Henry the 8th", "the First
 * Amendment"; undefined if it has none.
 */
export function numbered(text: string, lang: string, accents = false): string | undefined {
	const words = wordsIn(text, lang, accents);
	if (words.length < 2) return undefined;
	const last = (words.at(-1) ?? '').replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1');
	const label = roman(ordinalIn(last, lang) ?? smallNumber(last, lang) ?? 0);
	if (label !== undefined) return [...words.slice(0, -1), label].join(' ');
	const first = roman(ordinalFirst(text, words[0] ?? '', lang) ?? 0);
	return first === undefined ? undefined : [...words.slice(1), first].join(' ');
}

/** The key of that. */
export function withRomanNumbers(text: string, lang: string, accents: boolean): string | undefined {
	const label = numbered(text, lang, accents);
	return label === undefined ? undefined : joined(label.split(' '));
}
