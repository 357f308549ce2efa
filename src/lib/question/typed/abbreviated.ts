/**
 * A name with words cut short by a full stop: Karl d. Gr., the Frz. Revolution, the Dem. Rep. of Congo. At least one of
 * its words is written out, and no other name may be meant.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { isArticle, joined, wordsIn } from '#lib/question/key.ts';
import type { Lexicon, Reading } from './spelling.ts';

interface Token {
	word: string;
	/** Letters of it are left out. */
	cut: boolean;
}

/** Longer is no name. */
const LONGEST = 240;
/** A word of which so many letters stand there is one that somebody wrote out. */
const WHOLE = 3;

/** Undefined where nothing is cut short, or where it is another name. */
export function abbreviated(
	text: string,
	{ lang, names, never, accents }: Lexicon
): Reading | undefined {
	const typed = tokensOf(text).filter(({ word, cut }) => cut || !isArticle(word, lang));
	if (accents || !typed.some(({ cut }) => cut)) return undefined;
	const meant = [...names.values()].filter(({ text: name }) => isShortFor(typed, name, lang));
	const [first] = meant;
	if (!first || meant.some(({ owners }) => owners.join() !== first.owners.join())) return undefined;
	const key = joined(wordsIn(text, lang));
	if ([...never].some((other) => isWithinLetters(key, other))) return undefined;
	return { spelling: 'right', owners: first.owners, key };
}

const tokensOf = (text: string): Token[] =>
	Array.from(
		normalise(text.slice(0, LONGEST)).matchAll(/([\p{L}\p{M}\p{N}]+)(\.?)/gu),
		([, word = '', stop]) => ({ word, cut: stop === '.' && /^\p{L}/u.test(word) })
	);

/**
 * Whether each word of a name stands there in its turn, whole or cut, and one of them whole; articles may be left out. A
 * stop may end a whole word, too.
 */
function isShortFor(typed: readonly Token[], name: string, lang: string): boolean {
	let at = 0;
	let whole = false;
	for (const { word } of tokensOf(name)) {
		const given = typed[at];
		whole ||= given?.word === word && word.length >= WHOLE;
		if (given && (given.word === word || (given.cut && isWithinLetters(given.word, word)))) at++;
		else if (!isArticle(word, lang)) return false;
	}
	return whole && at === typed.length;
}

/** Whether letters stand in a word in their order, from its first on. */
function isWithinLetters(letters: string, word: string): boolean {
	if (letters[0] !== word[0] || letters.length > word.length) return false;
	let at = 0;
	for (const letter of word) if (letter === letters[at]) at += letter.length;
	return at === letters.length;
}
