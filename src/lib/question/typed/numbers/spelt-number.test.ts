import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { scalesOf } from './scale-words.ts';
import { speltNumber } from './spelt-number.ts';

const read = (lang: string, text: string) => speltNumber(wordsOf(text), lang, scalesOf(lang));

describe('a number in words', () => {
	test.each([
		['de', 'vierundachtzig', 84],
		['de', 'hunderteins', 101],
		['de', 'zweihundertfünfunddreißigtausend', 235_000],
		['de', 'neunzehnhundertneunundachtzig', 1989],
		['de', 'drei Millionen zweihunderttausend', 3_200_000],
		['de', 'tausend Millionen', 1_000_000_000],
		['fr', 'quatre-vingt-dix-sept', 97],
		['fr', 'soixante et onze', 71],
		['fr', 'quatre vingts', 80],
		['fr', 'deux cent trente-cinq mille', 235_000],
		['es', 'veintitrés', 23],
		['es', 'doscientos treinta y cinco mil', 235_000],
		['es', 'quinientas', 500],
		['es', 'dos mil millones', 2_000_000_000],
		['it', 'ventitré', 23],
		['it', 'ventotto', 28],
		['it', 'millecinquecento', 1500],
		['it', 'mille cinquecento', 1500],
		['it', 'duecentotrentacinquemila', 235_000],
		['pt', 'mil e quinhentos', 1500],
		['pt', 'vinte e três', 23],
		['nl', 'vierentachtig', 84],
		['nl', 'driehonderdvijfendertig', 335],
		['pl', 'dwieście trzydzieści pięć', 235],
		['pl', 'pięć milionów', 5_000_000],
		['ru', 'двести тридцать пять тысяч', 235_000],
		['uk', 'п’ятсот сорок', 540],
		['tr', 'iki yüz otuz beş bin', 235_000],
		['tr', 'on yedi', 17],
		['ar', 'اثنان وعشرون', 22],
		['ar', 'اثنتان وعشرون', 22],
		['ar', 'ثلاثة عشر', 13],
		['ar', 'مئة وثلاثة وتسعون', 193],
		['ar', 'ثلاثة آلاف', 3000]
	])('in %s: %s', (lang, text, value) => expect(read(lang, text)).toBe(value));
});

describe('two numbers side by side', () => {
	test.each([
		['de', 'zwei drei'],
		['de', 'zwanzig vier'],
		['fr', 'deux trois'],
		['es', 'treinta cuarenta'],
		['es', 'mil dos mil'],
		['it', 'due cento tre cento'],
		['pt', 'cem duzentos'],
		['ru', 'пять двадцать'],
		['tr', 'beş yirmi'],
		['ar', 'خمسة ستة']
	])('in %s are none: %s', (lang, text) => expect(read(lang, text)).toBeUndefined());
});

/** Numbers up to 999 as they are spoken. */
const SPOKEN: Readonly<Record<string, (n: number) => string>> = {
	it: (n) => {
		const ones =
			'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
				' '
			);
		const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
		if (n < 20) return ones[n - 1] ?? '';
		if (n < 100) {
			const ten = tens[Math.floor(n / 10) - 2] ?? '';
			const one = n % 10;
			return one === 0 ? ten : `${one === 1 || one === 8 ? ten.slice(0, -1) : ten}${ones[one - 1]}`;
		}
		const hundreds = Math.floor(n / 100);
		const rest = n % 100;
		return `${hundreds === 1 ? '' : ones[hundreds - 1]}cento${rest === 0 ? '' : SPOKEN.it?.(rest)}`;
	},
	de: (n) => {
		const ones =
			'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
				' '
			);
		const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
		if (n < 20) return n === 1 ? 'eins' : (ones[n - 1] ?? '');
		if (n < 100)
			return `${n % 10 === 0 ? '' : `${ones[(n % 10) - 1]}und`}${tens[Math.floor(n / 10) - 2]}`;
		return `${ones[Math.floor(n / 100) - 1]}hundert${n % 100 === 0 ? '' : SPOKEN.de?.(n % 100)}`;
	},
	fr: (n) => {
		const ones =
			'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
				' '
			);
		const tens =
			'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');
		if (n < 20) return ones[n - 1] ?? '';
		if (n < 100) {
			const at = Math.floor(n / 10);
			const rest = n - (at >= 8 ? 80 : at === 7 ? 60 : at * 10);
			if (rest === 0) return n === 80 ? 'quatre-vingts' : (tens[at - 2] ?? '');
			const and = rest === 1 && at < 8 ? ' et ' : n === 71 ? ' et ' : '-';
			return `${tens[at - 2]}${and}${ones[rest - 1]}`;
		}
		const hundreds = Math.floor(n / 100);
		const head = hundreds === 1 ? 'cent' : `${ones[hundreds - 1]} cent`;
		return n % 100 === 0 ? (hundreds > 1 ? `${head}s` : head) : `${head} ${SPOKEN.fr?.(n % 100)}`;
	}
};

describe('every number up to 999', () => {
	test.each(Object.keys(SPOKEN))('is read as it is spoken in %s', (lang) => {
		for (let n = 1; n < 1000; n++) expect(read(lang, SPOKEN[lang]?.(n) ?? ''), `${n}`).toBe(n);
	});
});
