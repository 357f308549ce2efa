/** A question in a model's own words: whether it says nothing that the article does not. */
import { denials } from '#lib/article/gates/words.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';

const SHORTEST = 8;
const LONGEST = 200;
/** Of marks, pictures, links and gaps a question has none; nor of what nobody sees. */
const MARKS = /[<>{}[\]\\`|*_~$#\p{Cc}\p{Cf}\p{Co}\p{Cn}]|:\/\//u;
/** Of the words that carry its meaning so many stand in the sentence. */
const LEAST_THERE = 0.5;
const NAMES = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/**
 * @param sentence of the article, on which the answer rests
 * @param around its paragraph, and what comes before it
 */
export function isAskable(
	question: string,
	answers: readonly string[],
	sentence: string,
	around: string
): boolean {
	const text = question.trim();
	if (text.length < SHORTEST || text.length > LONGEST || MARKS.test(text)) return false;
	const asked = wordsOf(text);
	// It would tell its own answer.
	if (answers.some((answer) => contains(asked, wordsOf(answer)))) return false;
	const near = wordsOf(around);
	const isNear = (word: string) =>
		near.some((other) => related(other, word) || related(word, other));
	if (!namesIn(text).every(isNear)) return false;
	const there = wordsOf(sentence);
	const meant = contentWords(text);
	const found = meant.filter((word) => there.some((other) => related(other, word)));
	return found.length > 0 && found.length >= meant.length * LEAST_THERE;
}

/** Whether one says “not” and the other does not. */
export const isDenied = (question: string, sentence: string): boolean =>
	denials(question) % 2 !== denials(sentence) % 2;

/** Words that are written as names, and all with figures. The first has a capital anyhow. */
function namesIn(text: string): string[] {
	return [...text.matchAll(NAMES)].flatMap(({ 0: word }, i) =>
		/\p{N}/u.test(word) || (i > 0 && /^\p{Lu}/u.test(word)) ? wordsOf(word) : []
	);
}

function contains(words: readonly string[], some: readonly string[]): boolean {
	return words.some((_, at) => some.every((word, i) => words[at + i] === word));
}
