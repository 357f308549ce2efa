/** Who is named beside quoted words as the one who says them, by the verb that stands there. */
import { contentWords } from '#lib/deck/words/content-words.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { placesOf } from './anchors.ts';
import type { TextIndex, Token } from './source-text.ts';
import { verbatimRuns } from './verbatim.ts';

/** So many words on either side of a quotation hold its “…, she said”. */
const BESIDE = 6;
/** A name and its verb stand no further apart. */
const APART = 2;

const SAID = new Set(
	wordsOf(
		'said says say told tells wrote writes added adds explained explains argued argues claimed claims warned warns replied asked insisted declared stated noted recalled remarked ' +
			'sagte sagt sagten schrieb schreibt erklärte erklärt meinte meint betonte warnte ' +
			'dit écrit déclaré déclare affirme affirmé explique expliqué ajoute ajouté estime ' +
			'dijo dice escribió escribe afirmó afirma explicó explica añadió declaró ' +
			'сказал сказала сказали заявил заявила пишет написал написала говорит считает отметил отметила'
	)
);
/** Whose object is a listener: “she told Luger”. */
const TOLD = new Set(['told', 'tells', 'asked']);

/**
 * The first of some people who is named as speaker right beside quoted words, where the one that a deck names
 * is not in the paragraph at all; undefined where nobody is.
 *
 * @param speaker all names of who is to have said it
 * @param others each with all its names
 */
export function saidByAnother(
	text: TextIndex,
	quoted: string,
	speaker: readonly string[],
	others: readonly (readonly string[])[]
): string | undefined {
	const own = lastNames(speaker);
	const runs = verbatimRuns(quoted);
	const found = placesOf(text, runs[0] ?? '').map(({ start }) => {
		const end = placesOf(text, runs.at(-1) ?? '').find((place) => place.end > start)?.end ?? start;
		const { paragraph } = text.tokens[start] ?? {};
		const inIt = (token: Token) => token.paragraph === paragraph;
		const whole = text.tokens.slice(Math.max(0, start - 200), end + 200).filter(inIt);
		if (whole.some(({ joined }) => own.has(joined))) return undefined;
		const before = text.tokens.slice(Math.max(0, start - BESIDE), start).filter(inIt);
		const after = text.tokens.slice(end, end + BESIDE).filter(inIt);
		const began = before.findLastIndex(({ last }) => last) + 1;
		// What comes after a full stop is another sentence, and may be another's.
		const ended = text.tokens[end - 1]?.last
			? 0
			: after.findIndex(({ last }) => last) + 1 || BESIDE;
		const sentence = [before.slice(began), after.slice(0, ended)];
		return others.find((names) => sentence.some((words) => speaks(words, lastNames(names))));
	});
	// Of words that stand twice, one place may be theirs.
	return found.every((other) => other !== undefined) ? found[0]?.[0] : undefined;
}

function speaks(words: readonly Token[], names: ReadonlySet<string>): boolean {
	return words.some(({ joined }, at) => {
		if (!names.has(joined)) return false;
		const next = words.slice(at + 1, at + 1 + APART);
		const last = words.slice(Math.max(0, at - APART), at);
		return (
			next.some((word) => SAID.has(word.joined)) ||
			last.some((word) => SAID.has(word.joined) && !TOLD.has(word.joined))
		);
	});
}

/** What people are called by: the last word of each of their names. */
const lastNames = (names: readonly string[]): ReadonlySet<string> =>
	new Set(names.flatMap((name) => contentWords(name).slice(-1)));
