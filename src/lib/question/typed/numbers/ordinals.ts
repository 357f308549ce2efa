/** Places in a row, in words: "second", "twenty-sixth", "Zweiter", "второго". */
import { numberNamed } from '#lib/question/number-names.ts';
import { tongue } from '#lib/question/key.ts';
import { speltNumber } from './spelt-number.ts';

const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);

/** "Second" is 2, "twenty-sixth" 26; English. */
export function ordinalOf(words: readonly string[]): number | undefined {
	const [first = '', second = ''] = words;
	if (words.length === 1) {
		if (first === 'thirtieth') return 30;
		const at = ORDINALS.indexOf(first);
		return at < 0 ? undefined : at + 1;
	}
	const tens = first === 'twenty' ? 20 : first === 'thirty' ? 30 : 0;
	const at = ORDINALS.indexOf(second);
	return words.length === 2 && tens > 0 && at >= 0 && at < 9 ? tens + at + 1 : undefined;
}

/** By language, what the first ten begin with where they are declined. */
const STEMS: Readonly<Record<string, string>> = {
	de: 'erst zweit dritt viert funft sechst siebt acht neunt zehnt',
	es: 'primer segund tercer cuart quint sext septim octav noven decim',
	it: 'prim second terz quart quint sest settim ottav non decim',
	pt: 'primeir segund terceir quart quint sext setim oitav non decim',
	fr: 'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
	pl: 'pierwsz drug trzec czwart piat szost siodm osm dziewiat dziesiat',
	ru: 'перв втор трет четверт пят шест седьм восьм девят десят',
	uk: 'перш друг трет четверт пят шост сьом восьм девят десят'
};
/** As `normalise` leaves them: of й it takes the mark. */
const ENDING = /^(?:e|er|en|em|es|o|a|y|i|ego|iego|ej|ym|os|as|ыи|ои|ии|ая|ья|ого|а|я|s)?$/;

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

/** What makes a place in a row of a number, and what stands there otherwise; normalised. */
const AS_CARDINAL: readonly (readonly [RegExp, string])[] = [
	// Dreizehnter, zwanzigster.
	[/^(.{4,}?)s?te[rnms]?$/, '$1'],
	// Piętnastego, пятнадцатого.
	[/nast(?:y|ego|a|ej)$/, 'nascie'],
	[/^(.{4,})(?:ого|ое|ыи|ая|ои)$/, '$1ь'],
	[/^(.{4,})(?:ого|ии|е)$/, '$1ь']
];

/** The day that words say in a language besides English: "dreizehnter", "dieciocho", "двадцать первого". */
export function dayInWords(words: readonly string[], lang: string): number | undefined {
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1);
	if (before.length === 0) {
		const ordinal = /^\d/.test(last) ? undefined : ordinalIn(last, lang);
		if (ordinal !== undefined) return ordinal;
	}
	const forms = [
		last,
		...AS_CARDINAL.flatMap(([ending, plain]) =>
			ending.test(last) ? last.replace(ending, plain) : []
		)
	];
	for (const form of forms) {
		const value = speltNumber([...before, form], lang);
		if (value !== undefined && value <= 31) return value;
	}
	// "Двадцать первого": tens, and a place in a row.
	const tens = before.length === 1 ? speltNumber(before, lang) : undefined;
	const ones = tens === 20 || tens === 30 ? ordinalIn(last, lang) : undefined;
	return ones === undefined || ones > 9 || !/\p{L}/u.test(last) ? undefined : (tens ?? 0) + ones;
}
