/** Numbers written otherwise than in digits alone: powers, roots, fractions, Roman, with signs for scales. */
import { numberNamed } from '#lib/question/number-names.ts';
import { ordinalOf } from './ordinals.ts';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MOST = 300;

/** "10⁶" and "10**6" as "10^6"; the raised digit of km² stays. */
const withCaret = (text: string) =>
	text
		.replace(/(?<=\d)([⁻-]?)([⁰¹²³⁴-⁹]+)/g, (all: string, minus: string, digits: string) =>
			minus === '-'
				? all
				: `^${minus ? '-' : ''}${[...digits].map((one) => SUPERSCRIPT.indexOf(one)).join('')}`
		)
		.replaceAll('**', '^');

/** Numbers as plain digits; nothing that is no longer exact, or has no end. */
const plainText = (value: number): string | undefined =>
	Number.isFinite(value) && Math.abs(value) < 1e18
		? value.toLocaleString('en', {
				useGrouping: false,
				maximumFractionDigits: 18,
				maximumSignificantDigits: 15
			})
		: undefined;

/** "Ten to the sixth", "6 times 10 to the power of 23", in English. */
const withSpokenPowers = (text: string): string =>
	!/\bto the\b/i.test(text)
		? text
		: text
				.replace(
					/\b(\d+|ten|two)\s+(?:raised )?to the (?:power (?:of )?)?(minus |negative |-)?(\d{1,3}|[a-z]+)(?:st|nd|rd|th)?(?: power)?(?=\W|$)/i,
					(all: string, base: string, minus: string | undefined, word: string) => {
						const power = /^\d/.test(word) ? word : (numberNamed(word) ?? ordinalOf([word]));
						const of = /^\d/.test(base) ? base : numberNamed(base.toLowerCase());
						return power === undefined ? all : `${of}^${minus ? '-' : ''}${power}`;
					}
				)
				.replace(/\s+times\s+(?=\d)/i, ' x ');

/** "40 below zero". */
export const belowZero = (text: string): string =>
	text.replace(
		/^\s*(\d.*?|\p{L}+)\s*(?:below zero|unter null|sous z[eé]ro|bajo cero|sotto zero)\W*$/iu,
		'minus $1'
	);

const valueOf = (digits: string) => Number(digits.replace(',', '.').replace('−', '-'));

/** A root or a part of π that is written with its sign: "√2", "2√3", "sqrt(2)", "π/2". Undefined of all else. */
export function exactIn(text: string): number | undefined {
	const line = text
		.trim()
		.replace(/^(?:the )?(?:square root|root|sqrt)(?: of)?\s*\(?(?=\d)/i, '√')
		.replace(/\bpi\b/i, 'π');
	const [, times = '', root = '', plain = '', by = ''] =
		/^([-−]?\d{0,6}(?:[.,]\d{1,6})?)\s*[·*×]?\s*(?:√\s*\(?\s*(\d{1,9}(?:[.,]\d{1,9})?)\)?|(π))(?:\s*\/\s*(\d{1,6}))?$/u.exec(
			line
		) ?? [];
	if (root === '' && plain === '') return undefined;
	const value = root === '' ? Math.PI : Math.sqrt(valueOf(root));
	const factor = times === '' ? 1 : /^[-−]$/.test(times) ? -1 : valueOf(times);
	return (factor * value) / (by === '' ? 1 : valueOf(by));
}

/** "6 × 10^23", "10^6", "1e6" where one stands alone or before words: its value, and what follows. */
export function powerIn(text: string): { value: number; rest: string } | undefined {
	const line = withSpokenPowers(withCaret(text)).trim();
	const found =
		/^([-−–]?)\s*(?:(\d{1,15}(?:[.,]\d{1,15})?)\s*[x×·*⋅]\s*)?(\d{1,6})\s*\^\s*\(?([-−–]?\d{1,3})\)?(?![\d.,^])(.*)$/isu.exec(
			line
		) ?? /^([-−–]?)\s*(\d{1,15}(?:[.,]\d{1,15})?)(e)([+-]?\d{1,3})(?![\d.,])(.*)$/isu.exec(line);
	if (!found) return undefined;
	const [, minus = '', times = '1', base = '', exponent = '', rest = ''] = found;
	const power = Number(exponent.replace(/[−–]/, '-'));
	if (Math.abs(power) > MOST) return undefined;
	// Through text, which is exact where multiplying is not: 6e23.
	const ten = /^(?:e|10)$/i.test(base);
	const value = ten
		? Number(`${times.replace(',', '.')}e${power}`)
		: Number(times.replace(',', '.')) * Number(base) ** power;
	return Number.isFinite(value) ? { value: minus ? -value : value, rest } : undefined;
}

/** ½, 2/3 and 2 1/2 as decimals. */
export const withDecimals = (text: string): string =>
	text
		.replace(/(?=[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒])/g, ' ')
		.normalize('NFKC')
		.replace(
			/(?<![\d/⁄.,])(?:(\d{1,3})\s+)?(\d{1,6})\s?[/⁄]\s?(\d{1,6})(?![\d/⁄.,])/g,
			(all: string, whole: string | undefined, part: string, of: string) =>
				Number(of) === 0 ? all : (plainText(Number(whole ?? 0) + Number(part) / Number(of)) ?? all)
		);

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const LETTERS: Readonly<Record<string, number>> = {
	I: 1,
	V: 5,
	X: 10,
	L: 50,
	C: 100,
	D: 500,
	M: 1000
};

/** A number in Roman capitals; undefined for any other text. */
export function romanIn(text: string): number | undefined {
	const letters = text.trim().replace(/\.$/, '');
	if (letters === '' || letters.length > 15 || !ROMAN.test(letters)) return undefined;
	return [...letters].reduce((sum, letter, at, all) => {
		const value = LETTERS[letter] ?? 0;
		return sum + (value < (LETTERS[all[at + 1] ?? ''] ?? 0) ? -value : value);
	}, 0);
}

/**
 * "1億2000万": numbers each before a sign that multiplies it, all added up. Undefined where the text
 * is anything else.
 */
export function signedScales(
	text: string,
	scales: ReadonlyMap<string, number>,
	digit: (sign: string) => number | undefined
): number | undefined {
	// What is counted behind it: 1億2千万人.
	const line = text
		.replace(/[\s,]/g, '')
		.replace(
			/(?<=[\d\p{Script=Han}\p{Script=Hangul}])(?:人|名|个|個|円|圆|元|国|國|명|개|원)$/u,
			''
		);
	if (
		!/^[\d.]*[\p{Script=Han}\p{Script=Hangul}][\d.\p{Script=Han}\p{Script=Hangul}]*$/u.test(line) ||
		line.length > 24
	)
		return undefined;
	let total = 0;
	let group = 0;
	let number: number | undefined;
	let before = Infinity;
	for (const [token] of line.matchAll(/\d+(?:\.\d+)?|[^\d]/gu)) {
		const scale = scales.get(token);
		const value = /^\d/.test(token) ? Number(token) : digit(token);
		if (scale === undefined && value !== undefined && number === undefined) number = value;
		else if (scale !== undefined && scale < 1e4) {
			group += (number ?? 1) * scale;
			number = undefined;
		} else if (scale !== undefined && scale < before) {
			total += (group + (number ?? (group === 0 ? 1 : 0))) * scale;
			[group, number, before] = [0, undefined, scale];
		} else return undefined;
	}
	return total + group + (number ?? 0);
}
