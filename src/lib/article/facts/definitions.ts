/** Terms that a page explains: long names with their letters behind them, and what “refers to” what. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, oneLine, written, type Token } from '#lib/article/read/tokens.ts';

export interface DefinitionFound {
	term: string;
	meaning: string;
	start: number;
	end: number;
	confidence: number;
}

const LETTERS = /^\p{Lu}[\p{L}\p{N}&]{1,9}$/u;
const SMALL = /^(?:of|the|and|for|on|in|de|du|des|la|le|et|del|und|der|die|für|на|и|по)$/i;
const LONGEST_TERM = 5;
const LONGEST_MEANING = 18;

/** "Commonwealth of Independent States (CIS)": the initials of what stands before them. */
export function acronymsIn(tokens: readonly Token[], text: string): DefinitionFound[] {
	const found: DefinitionFound[] = [];
	for (let at = 1; at + 2 < tokens.length; at++) {
		if (tokens[at]!.text !== '(' || tokens[at + 2]!.text !== ')') continue;
		const term = tokens[at + 1]!;
		if (!LETTERS.test(term.text) || !/\p{Lu}.*\p{Lu}/u.test(term.text)) continue;
		const from = spelledBefore(tokens, at, term.text);
		if (from === undefined) continue;
		found.push({
			term: term.text,
			meaning: written(tokens.slice(from, at), text),
			start: tokens[from]!.start,
			end: tokens[at + 2]!.end,
			confidence: 0.97
		});
	}
	return found;
}

/** Where the words begin whose initials are these letters; small words may be passed over. */
function spelledBefore(tokens: readonly Token[], end: number, letters: string): number | undefined {
	const wanted = letters.replace(/[^\p{Lu}]/gu, '').toLowerCase();
	let left = wanted.length;
	for (let at = end - 1; at >= 0 && end - at <= wanted.length * 2 + 2; at--) {
		const token = tokens[at]!;
		if (token.kind !== 'word') return undefined;
		const initials = token.low.split('-').map((part) => part.charAt(0));
		if (SMALL.test(token.text) && initials[0] !== wanted.charAt(left - 1)) continue;
		if (SMALL.test(token.text) && !isCapital(token) && left > 1 && skips(tokens, at, wanted, left))
			continue;
		for (const initial of initials.reverse()) {
			if (left === 0 || initial !== wanted.charAt(left - 1)) return undefined;
			left--;
		}
		if (left === 0) return at;
	}
	return undefined;
}

/** Whether a small word is better passed over: the word before it has its letter, too. */
const skips = (tokens: readonly Token[], at: number, wanted: string, left: number): boolean =>
	isCapital(tokens[at - 1]) && tokens[at - 1]!.low.charAt(0) === wanted.charAt(left - 1);

/** "The term “near abroad” refers to newly independent states." */
export function explainedIn(
	tokens: readonly Token[],
	lexicon: Lexicon,
	text: string
): DefinitionFound[] {
	const found: DefinitionFound[] = [];
	for (let at = 1; at < tokens.length; at++) {
		const length = lexicon.means.at(tokens, at);
		if (length === 0) continue;
		const term = termBefore(tokens, at, lexicon, text);
		const end = endBefore(/^[.;!?…:,]$/, tokens, at + length, LONGEST_MEANING);
		if (!term || end - at - length < 2) continue;
		const meaning = oneLine(text.slice(tokens[at + length]!.start, tokens[end - 1]!.end));
		found.push({
			term: term.words,
			meaning,
			start: term.start,
			end: tokens[end - 1]!.end,
			confidence: term.marked ? 0.85 : 0.6
		});
	}
	return found;
}

/** Where words end that go on to a mark, or are as many as `most`. */
export function endBefore(
	mark: RegExp,
	tokens: readonly Token[],
	from: number,
	most: number
): number {
	let end = from;
	while (end < tokens.length && end - from < most && !mark.test(tokens[end]!.text)) end++;
	return end;
}

const CLOSING = /^["”’»“']$/;
const OPENING = /^["“‘«„']$/;

function termBefore(tokens: readonly Token[], at: number, lexicon: Lexicon, text: string) {
	let end = at;
	const marked = CLOSING.test(tokens[end - 1]?.text ?? '');
	if (marked) end--;
	let from = end;
	while (from > 0 && end - from < LONGEST_TERM && tokens[from - 1]!.kind === 'word') {
		if (!marked && lexicon.articles.has(tokens[from - 1]!.low)) break;
		from--;
	}
	if (from === end || (marked && !OPENING.test(tokens[from - 1]?.text ?? ''))) return undefined;
	const back = /^(?:this|that|it|which|das|cela|esto|это|bu|term|word)$/.test(tokens[end - 1]!.low);
	if (!marked && (back || !isTermAlone(tokens, from, end, lexicon))) return undefined;
	return { words: written(tokens.slice(from, end), text), start: tokens[from]!.start, marked };
}

/** Without marks: after an article, or a word or two that the sentence begins with. */
function isTermAlone(
	tokens: readonly Token[],
	from: number,
	end: number,
	lexicon: Lexicon
): boolean {
	const before = tokens[from - 1];
	if (before && lexicon.articles.has(before.low)) return true;
	const begins = !before || /^[.!?]$/.test(before.text);
	return begins && end - from <= 2 && !lexicon.common.has(tokens[from]!.low);
}
