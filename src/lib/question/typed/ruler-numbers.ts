/** Numbers of rulers and wars as names have them: "Louis 14", "Louis the Fourteenth", "World War Two". */
import { joined, tongue, wordsIn } from '#lib/question/key.ts';
import { ordinalOf } from './date-words.ts';
import { romanIn } from './number-forms.ts';
import { numberNamed } from '#lib/question/number-names.ts';
import { smallNumber } from './small-numbers.ts';

/** By language, what the first ten begin with where they are declined. */
const STEMS: Readonly<Record<string, string>> = {
	de: 'erst zweit dritt viert funft sechst siebt acht neunt zehnt',
	es: 'primer segund tercer cuart quint sext septim octav noven decim',
	it: 'prim second terz quart quint sest settim ottav non decim',
	pt: 'primeir segund terceir quart quint sext setim oitav non decim',
	fr: 'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
	ru: 'перв втор трет четверт пят шест седьм восьм девят десят',
	uk: 'перш друг трет четверт пят шост сьом восьм девят десят'
};
/** As `normalise` leaves them: of й it takes the mark. */
const ENDING = /^(?:e|er|en|em|es|o|a|os|as|ыи|ои|ии|ая|ья|ого|а|я|s)?$/;

const ROMAN = 'i ii iii iv v vi vii viii ix'.split(' ');

/** A number up to 39 in Roman letters; undefined beyond. */
function roman(value: number): string | undefined {
	if (!Number.isInteger(value) || value < 1 || value > 39) return undefined;
	const ones = value % 10;
	return 'x'.repeat(Math.floor(value / 10)) + (ones === 0 ? '' : ROMAN[ones - 1]);
}

/** The number that a word gives in a language, in digits or as an ordinal. */
export function ordinalIn(word: string, lang: string): number | undefined {
	if (/^\d{1,2}$/.test(word)) return Number(word);
	const language = tongue(lang);
	if (language === 'en') return ordinalOf([word]) ?? numberNamed(word);
	const stems = Object.hasOwn(STEMS, language) ? (STEMS[language] ?? '').split(' ') : [];
	const at = stems.findIndex(
		(stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length))
	);
	return at < 0 ? undefined : at + 1;
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
