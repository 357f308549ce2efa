/** A citation's text in pieces: numbers, whatever they are written in, and words for what is numbered. */
import { romanIn } from '#lib/question/typed/numbers/number-forms.ts';
import { inWords } from '#lib/question/typed/numbers/number-words.ts';
import { ordinalIn, ordinalOf } from '#lib/question/typed/numbers/ordinals.ts';
import { speltNumber } from '#lib/question/typed/numbers/spelt-number.ts';
import { isIdleWord, isPartWord, sortOf } from './cited-words.ts';

const SIGN = /^§+$/;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

const roman = (word: string): string | undefined =>
	ROMAN.test(word) ? String(romanIn(word.toUpperCase())) : undefined;

/** The number that words give, in figures or letters, or by their place in a row: 14 of "fourteenth". */
function spelt(words: readonly string[], lang: string): string | undefined {
	const value =
		inWords(words) ??
		speltNumber(words, lang) ??
		ordinalOf(words) ??
		(words.length === 1 ? ordinalIn(words[0] ?? '', lang) : undefined);
	return value === undefined ? undefined : String(value);
}

/** A piece of a citation: a number, a word for what is numbered, or any other word. */
type Piece = { number: string } | { sort: string } | { part: true } | { word: string };

/** Words for a number are five at most: "ciento cincuenta y cinco". */
const MOST_FOR_NUMBER = 5;

/**
 * The pieces of a normalised line; undefined of one that is too long.
 *
 * @param law that it answers for a citation, so that numbers need no word beside them
 */
export function piecesOf(line: string, lang: string, law: boolean): Piece[] | undefined {
	const tokens =
		line.match(/§+|\d+(?:st|nd|rd|th)(?!\p{L})|\d+[a-z]?(?![a-z\d])|\p{L}[\p{L}\p{M}]*|\(|\)/gu) ??
		[];
	if (tokens.length > 24) return undefined;
	const pieces: Piece[] = [];
	/** Behind a number that is part of a citation: "Art. 79 III". */
	let after = law && !/\p{L}/u.test(tokens[0] ?? '');
	let named = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] ?? '';
		if (token === '(' || token === ')') continue;
		const bracketed = tokens[at - 1] === '(' && tokens[at + 1] === ')';
		const sort = SIGN.test(token) ? '§' : sortOf(token);
		const last = pieces.at(-1);
		const behind = last !== undefined && ('sort' in last || 'part' in last);
		if (sort !== undefined || isPartWord(token)) {
			pieces.push(sort === undefined ? { part: true } : { sort });
			[named, after] = [true, false];
			continue;
		}
		let number: string | undefined = /^\d/.test(token)
			? token.replace(/(?<=\d)(?:st|nd|rd|th)$/, '')
			: undefined;
		// (b), lit. b, and the last of "5 (3) b".
		if (/^\p{L}$/u.test(token) && (bracketed || behind || (after && at === tokens.length - 1)))
			number ??= bracketed || !roman(token) ? token : roman(token);
		const next = tokens[at + 1] ?? '';
		if (isIdleWord(token) && !behind && !bracketed) {
			after = false;
			continue;
		}
		if (behind || after || law || sortOf(next) !== undefined || isPartWord(next)) {
			number ??= roman(token);
			for (let length = Math.min(MOST_FOR_NUMBER, tokens.length - at); length > 0; length--) {
				const found = number === undefined && spelt(tokens.slice(at, at + length), lang);
				if (!found) continue;
				number = found;
				at += length - 1;
			}
		}
		if (number !== undefined) pieces.push({ number });
		else if (!isIdleWord(token)) pieces.push({ word: token });
		after = (named || law) && number !== undefined;
	}
	return pieces;
}
