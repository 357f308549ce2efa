/** Names of persons with more names between: Nelson Rolihlahla Mandela. */
import { joined, wordsIn } from '#lib/question/key.ts';
import { ANY_TITLE, TURNING } from './harmless-words.ts';

/** More stand between nobody's first and last name. */
const MOST_BETWEEN = 3;

/**
 * Whether a text is one of the names of two words with others between them, which are no titles, no numbers and in
 * nobody else's name.
 */
export function hasMiddleNames(
	text: string,
	spellings: readonly string[],
	others: ReadonlySet<string>,
	lang: string
): boolean {
	if (/[^\p{L}\p{M}\s.'’-]/u.test(text)) return false;
	const words = wordsIn(text, lang);
	const between = words.slice(1, -1);
	if (between.length < 1 || between.length > MOST_BETWEEN) return false;
	const isName = (word: string) =>
		/^(?:\p{L}|\p{L}{3,}|\p{L}#)$/u.test(word) &&
		!TURNING.has(word) &&
		!ANY_TITLE.has(word) &&
		(word.length < 3 || ![...others].some((other) => other.includes(word)));
	if (!between.every(isName)) return false;
	return spellings.some((spelling) => {
		const name = wordsIn(spelling, lang);
		return name.length === 2 && joined(name) === `${words[0]}${words.at(-1)}`;
	});
}
