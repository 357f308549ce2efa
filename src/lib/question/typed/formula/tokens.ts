/** What a formula is typed with: signs, in several ways of writing each, and words for them. */
import { GREEK } from './signs.ts';
import { inWords } from '#lib/question/typed/numbers/number-words.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** What is worked out of what follows. */
export const FUNCTIONS = /^(?:sin|cos|tan|ln|log|lg|sqrt|exp|arcsin|arccos|arctan|sinh|cosh)/;
const LETTERS =
	/^(?:alpha|beta|gamma|delta|epsilon|theta|lambda|omega|sigma|rho|phi|psi|tau|eta|mu|nu|pi|chi)/;

/** No formula that is typed is longer. */
export const LONGEST = 80;

/** Words that people type for signs, in English. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
	[/\b(?:is )?(?:equal to|equals)\b/g, '='],
	[/(?<=\b[a-z] )is(?= [-\d])/g, '='],
	[/\b(?:is )?(?:less|smaller) than or equal to\b/g, '≤'],
	[/\b(?:is )?(?:greater|bigger|more|larger) than or equal to\b/g, '≥'],
	[/\b(?:is )?(?:less|smaller) than\b/g, '<'],
	[/\b(?:is )?(?:greater|bigger|more|larger) than\b/g, '>'],
	[/\b(?:plus or minus|plus-minus)\b/g, '±'],
	[/\b(?:to the power of|to the power|raised to)\b/g, '^'],
	[/\b(?:minus|negative)\b/g, '-'],
	[/\bplus\b/g, '+'],
	[/\b(?:times|multiplied by)\b/g, '*'],
	[/\b(?:divided by|over)\b/g, '/'],
	[/\bsquared\b/g, '^2'],
	[/\bcubed\b/g, '^3'],
	[/\b(?:the )?(?:square root|root) of\b/g, 'sqrt'],
	[/\b(?:square root|root)\b/g, 'sqrt'],
	[/\b[a-z]+\b/g, '']
];

/** A line with plain signs, small letters, and no spaces. */
export function plain(text: string): string {
	let line = text
		.slice(0, LONGEST * 3)
		.replace(/[⁰¹²³⁴-⁹⁻⁺]+/g, (run) => `^(${[...run].map(raised).join('')})`)
		.replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛]/g, (one) => `(${one.normalize('NFKC').replace('⁄', '/')})`)
		.replace(/[₀-₉]+/g, (run) => `_${[...run].map((one) => LOWERED.indexOf(one)).join('')}`)
		.replace(/[ˣⁿ]/g, (one) => `^${one.normalize('NFKC')}`)
		.replace(/[Δα-ω]/g, (letter) => (GREEK[letter] === undefined ? letter : ` ${GREEK[letter]} `))
		.toLowerCase()
		.replace(/[−–]/g, '-');
	for (const [words, sign] of SPOKEN)
		line = line.replace(words, (found) => sign || String(inWords([found]) ?? found));
	return line
		.replace(/[×·⋅∙*]{1,2}/g, (sign) => (sign === '**' ? '^' : '*'))
		.replace(/[÷:]/g, '/')
		.replace(/\bexp(?=\s*\()/g, 'e^')
		.replaceAll('√', 'sqrt')
		.replace(/<=|=</g, '≤')
		.replace(/>=|=>/g, '≥')
		.replace(/!=/g, '≠')
		.replace(/(?<=\d),(?=\d)/g, '.')
		.replace(/\.\s*$/, '');
}

const raised = (sign: string) => (sign === '⁻' ? '-' : sign === '⁺' ? '+' : RAISED.indexOf(sign));

/**
 * The signs, numbers, letters and functions of a plain line; undefined where something stands there that no formula has.
 *
 * @param indexed that a figure behind a letter tells it from others, and raises nothing
 */
export function tokensOf(line: string, indexed: boolean): string[] | undefined {
	const tokens: string[] = [];
	let rest = line.trim();
	while (rest !== '') {
		const found =
			/^(?:\d+(?:\.\d+)?|[-+*/^()=<>≤≥≠≈±!|])/.exec(rest)?.[0] ??
			FUNCTIONS.exec(rest)?.[0] ??
			LETTERS.exec(rest)?.[0] ??
			(indexed ? /^\p{L}_?\d*/u : /^\p{L}(?:_\d+)?/u).exec(rest)?.[0];
		if (found === undefined) return undefined;
		const letter = /^\p{L}/u.test(found) && !FUNCTIONS.test(found);
		tokens.push(letter ? found.replace('_', '') : found);
		rest = rest.slice(found.length);
		// E = mc2: a figure right behind a letter is raised.
		if (letter && !indexed && /^\d/.test(rest)) tokens.push('^');
		rest = rest.trimStart();
	}
	return tokens;
}
