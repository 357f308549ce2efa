/**
 * Anchors: how a deck points to the words of a source without shipping them. An anchor is the
 * SHA-256, cut to 128 bits, of a window of at least six normalised words. Whoever holds the source
 * finds the window again, however it is wrapped, quoted or hyphenated.
 */
import { indexText, readingsAt, sourceWords, type TextIndex } from './source-text.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Anchor } from '#lib/deck/schema.ts';

/** SHA-256 of a string's UTF-8 bytes in lower-case hexadecimal: passed in, so that this stays pure. */
export type Sha256 = (text: string) => string;

const MIN_WORDS = 6;
const MAX_WORDS = 60;

export interface MadeAnchor {
	hash: string;
	words: number;
	paragraph: number;
	position: number;
}

export type AnchorResult =
	| {
			ok: true;
			anchor: MadeAnchor;
			/** The words asked for, as the source writes them: the window may be wider. */
			quoted: string;
			occurrences: number;
	  }
	| { ok: false; message: string };

/** The hash that stands in an anchor for a window of words. */
function hashOf(words: readonly string[], sha256: Sha256): string {
	return sha256(words.join(' ')).slice(0, 32);
}

/**
 * Makes an anchor for words of a source. Fewer than six words are widened to six, and a window that
 * occurs more than once is widened until it is the only one, where that is possible. `text` is the source as it was
 * indexed, where several anchors are made in it.
 */
export function makeAnchor(
	source: string,
	quoted: string,
	sha256: Sha256,
	text: TextIndex = indexText(source)
): AnchorResult {
	const wanted = wordsOf(quoted);
	if (wanted.length === 0) return { ok: false, message: 'There are no words to look for.' };
	if (wanted.length > MAX_WORDS)
		return {
			ok: false,
			message: `An anchor covers at most ${MAX_WORDS} words; these are ${wanted.length}. Give the part that carries the fact.`
		};
	const hits = occurrencesOf(text, wanted);
	const [first] = hits;
	if (first === undefined) return { ok: false, message: notFound(text, wanted) };
	let window = wanted;
	let at = first;
	const widened = widen(text, first, wanted);
	if (widened) ({ window, at } = widened);
	if (window.length < MIN_WORDS)
		return { ok: false, message: `The source has fewer than ${MIN_WORDS} words.` };
	return {
		ok: true,
		anchor: {
			hash: hashOf(window, sha256),
			words: window.length,
			paragraph: text.tokens[at]?.paragraph ?? 0,
			position: at
		},
		quoted: sourceWords(source, first, lengthAt(text, first, wanted)),
		occurrences: occurrencesOf(text, window).length
	};
}

/** Adds words after and before, in turn, until the window is long enough and stands only once. */
function widen(text: TextIndex, first: number, wanted: readonly string[]) {
	const length = lengthAt(text, first, wanted);
	let start = first;
	let end = first + length;
	const window = [...wanted];
	while (window.length < MIN_WORDS || occurrencesOf(text, window).length > 1) {
		const after = text.tokens[end];
		const before = text.tokens[start - 1];
		if (window.length >= MAX_WORDS || (!after && !before)) break;
		if (after && (!before || (window.length - wanted.length) % 2 === 0)) {
			window.push(after.joined);
			end++;
		} else if (before) {
			window.unshift(before.joined);
			start--;
		}
	}
	return { window, at: start };
}

/** How many tokens of the text the words span: a hyphenated token may stand for two words. */
function lengthAt(text: TextIndex, at: number, words: readonly string[]): number {
	for (const reading of readingsAt(text, at, words.length))
		if (equal(reading.words, words)) return reading.tokens;
	return words.length;
}

function occurrencesOf(text: TextIndex, words: readonly string[]): number[] {
	const [head = ''] = words;
	return (text.starts.get(head) ?? []).filter((at) =>
		readingsAt(text, at, words.length).some((reading) => equal(reading.words, words))
	);
}

/** Whether the words of `quoted` stand in the source one after the other. */
export function containsWords(text: TextIndex, quoted: string): boolean {
	const words = wordsOf(quoted);
	return words.length === 0 || occurrencesOf(text, words).length > 0;
}

/** Where some words stand, from their first token to the one after their last. */
export function placesOf(text: TextIndex, quoted: string): { start: number; end: number }[] {
	const words = wordsOf(quoted);
	if (words.length === 0) return [];
	return occurrencesOf(text, words).map((start) => ({
		start,
		end: start + lengthAt(text, start, words)
	}));
}

function notFound(text: TextIndex, words: readonly string[]): string {
	let known = words.length;
	while (known > 0 && occurrencesOf(text, words.slice(0, known)).length === 0) known--;
	if (known === 0) return `The source does not have the word “${words[0]}”.`;
	return `The source has “${words.slice(0, known).join(' ')}”, but not followed by “${words[known]}”.`;
}

export type Verification =
	{ found: true; paragraph: number; position: number; moved: boolean } | { found: false };

/** Finds the window of an anchor in a source, first where its hint says, then everywhere. */
export function verifyAnchor(
	text: TextIndex,
	anchor: Pick<Anchor, 'hash' | 'words' | 'position'>,
	sha256: Sha256
): Verification {
	const { hash, words = MIN_WORDS, position: hint } = anchor;
	if (hash === undefined) return { found: false };
	const matches = (at: number) =>
		readingsAt(text, at, words).some((reading) => hashOf(reading.words, sha256) === hash);
	const place = (position: number): Verification => ({
		found: true,
		position,
		paragraph: text.tokens[position]?.paragraph ?? 0,
		moved: position !== hint
	});
	if (hint !== undefined && matches(hint)) return place(hint);
	const found = hashesOf(text, words, sha256).get(hash);
	return found === undefined ? { found: false } : place(found);
}

/** Where each window of so many words stands: made once for a source and a length. */
function hashesOf(text: TextIndex, length: number, sha256: Sha256): ReadonlyMap<string, number> {
	let hashes = text.hashes.get(length);
	if (!hashes) {
		hashes = new Map();
		for (let at = 0; at < text.tokens.length; at++)
			for (const { words } of readingsAt(text, at, length)) {
				const hash = hashOf(words, sha256);
				if (!hashes.has(hash)) hashes.set(hash, at);
			}
		text.hashes.set(length, hashes);
	}
	return hashes;
}

const equal = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((word, i) => word === b[i]);
