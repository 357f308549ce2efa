/** Words that a page explains by what kind of thing they are, or in a glossary. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, written, type Token } from '#lib/article/read/tokens.ts';
import { endBefore, type DefinitionFound } from './definitions.ts';

const LONGEST_TERM = 4;

/** "Transpiration is the loss of water …", "A stoma (plural: stomata) is a small pore …": what kind of thing a word is of. */
export function kindsIn(
	tokens: readonly Token[],
	lexicon: Lexicon,
	text: string
): DefinitionFound[] {
	const found: DefinitionFound[] = [];
	for (let at = 1; at < tokens.length; at++) {
		if (lexicon.isA.at(tokens, at) === 0) continue;
		const open = bracketBefore(tokens, at);
		const { from: first, begins } = leading(tokens, open);
		const named = INDEFINITE.test(tokens[first]?.low ?? '');
		const from = first + Number(named);
		const words = tokens.slice(from, open);
		const end = sentenceEnd(tokens, at + 1);
		if (!begins || words.length === 0 || words.length > 3 || end - at < SHORTEST_KIND) continue;
		const term = written(words, text);
		// A name is of somebody or something; a word is written small where it begins no sentence.
		const small = words.every(
			(word, i) => !isCapital(word) || (i === 0 && !named && !isNamed(word, text))
		);
		if (!small || lexicon.common.has(words[0]!.low) || /['’]/.test(term)) continue;
		found.push(entry(named ? term : lowerFirst(term), tokens, from, at + 1, end, text, 0.62));
	}
	return found;
}

/** Where what stands in brackets before a place begins: "A stoma (plural: stomata) is". */
function bracketBefore(tokens: readonly Token[], at: number): number {
	if (tokens[at - 1]!.text !== ')') return at;
	for (let i = at - 2; i >= 0 && at - i < LONGEST_BRACKET; i--)
		if (tokens[i]!.text === '(') return i;
	return at;
}
const LONGEST_BRACKET = 10;

/** Whether a word has its capital within a sentence, too. */
const isNamed = ({ text: word }: Token, text: string): boolean =>
	text
		.slice(0, LOOKED_AT)
		.split(` ${word}`)
		.slice(0, -1)
		.some((before) => /[\p{Ll},]$/u.test(before));
const LOOKED_AT = 20_000;

const INDEFINITE = /^(?:an?|eine?|une?|una)$/;
const SHORTEST_KIND = 6;
const lowerFirst = (term: string) => term.charAt(0).toLowerCase() + term.slice(1);

/** "Cuticle: the waxy layer that covers a leaf." A glossary has more than one. */
export function glossaryIn(
	tokens: readonly Token[],
	lexicon: Lexicon,
	text: string
): DefinitionFound[] {
	const found: DefinitionFound[] = [];
	for (let at = 1; at < tokens.length; at++) {
		if (tokens[at]!.text !== ':' || !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) continue;
		const { from, begins } = leading(tokens, at);
		const end = sentenceEnd(tokens, at + 1);
		const words = tokens.slice(from, at);
		if (!begins || at - from > 3 || !isCapital(words[0]) || end - at < 4) continue;
		if (words.some(({ low }) => lexicon.stops.has(low) || lexicon.anySaid.has(low))) continue;
		found.push(entry(written(words, text), tokens, from, at + 1, end, text, 0.95));
	}
	return found;
}

const entry = (
	term: string,
	tokens: readonly Token[],
	from: number,
	at: number,
	end: number,
	text: string,
	confidence: number
): DefinitionFound => ({
	term,
	meaning: written(tokens.slice(at, end), text),
	start: tokens[from]!.start,
	end: tokens[end - 1]!.end,
	confidence
});

const LONGEST_SENTENCE = 40;

const sentenceEnd = (tokens: readonly Token[], from: number): number =>
	endBefore(/^[.;!?…]$/, tokens, from, LONGEST_SENTENCE);

/** Where the words before a place begin, and whether a sentence begins with them. */
function leading(tokens: readonly Token[], end: number): { from: number; begins: boolean } {
	let from = end;
	while (from > 0 && end - from < LONGEST_TERM && tokens[from - 1]!.kind === 'word') from--;
	return { from, begins: from === 0 || /^[.!?]$/.test(tokens[from - 1]!.text) };
}
