/** The four words of a card: from a list of 2048 short ones that are hard to mistake for one another. */
import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { OURSELVES, throughGate } from '#lib/server/guesses/hash-gate.ts';

const WORDS = 4;
const known = new Set(wordlist);
const derive = promisify<string, string, number, Buffer>(scrypt);

/** No child should have to carry these about, nor find them funny on another's card. */
const UNKIND = new Set(
	`abuse alcohol angry arrest assault attack awful blame bomb bullet cancel cigar clown crash crazy cruel
	crime cry damage danger dirt disease divorce drip dumb enemy evil execute exile fat fatal fault fury ghost
	gorilla grief grit guilt gun horror hurt idle insane jealous junk kiss knife lazy lonely mad misery monkey
	naive nasty obey panic pig pistol poverty prison reject rifle riot rude sad scare shoot shy sick skin slim
	smoke sniff spy suffer swamp swear sword toilet tragic trash ugly unfair vicious virus weapon weasel weird
	wine worry wrong bitter`.split(/\s+/)
);
const kind = wordlist.filter((word) => !UNKIND.has(word));

/** Four words that nobody guesses: 43 random bits. */
export const newWords = (): string[] =>
	Array.from({ length: WORDS }, () => kind[randomInt(kind.length)]!);

/** What somebody typed in the place of a card's words. */
export type TypedWords =
	| { words: string[] }
	/** Not on any card, as they were typed. */
	| { unknown: string[] }
	| { count: number };

/** Reads words whatever stands between them, in capitals or not. */
export function wordsFrom(typed: string): TypedWords {
	const words =
		typed
			.slice(0, 1000)
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? [];
	const unknown = words.filter((word) => !known.has(word));
	if (unknown.length > 0) return { unknown: unknown.slice(0, WORDS) };
	return words.length === WORDS ? { words } : { count: words.length };
}

/**
 * What is kept of the words. They are looked up by it, so the salt is the same for all; that it takes
 * its time protects them should the database get out.
 *
 * @param who for whom (see hash-gate.ts)
 * @throws {TooBusy}
 */
export async function hashOfWords(words: readonly string[], who = OURSELVES): Promise<string> {
	const hash = await throughGate(who, () => derive(words.join(' '), 'footnote card', 32));
	return hash.toString('base64url');
}
