/** Noun phrases beside verbs of saying. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, type Token } from '#lib/article/read/tokens.ts';
import { verbAt } from './verbs.ts';

/** Longer phrases name nobody. */
const LONGEST = 24;
/** The words of a noun phrase from a place on, and those set off after it by commas; none from `to` on. */
export function phraseAfter(
	tokens: readonly Token[],
	from: number,
	lexicon: Lexicon,
	to = tokens.length
) {
	const end = phraseEnd(tokens, from, lexicon, to);
	const head = tokens.slice(from, end);
	let aside: Token[] = [];
	if (end < to && tokens[end]?.text === ',') {
		const stop = asideEnd(tokens, end + 1, lexicon, to);
		aside = tokens.slice(end + 1, stop);
	}
	return { head, aside, end };
}

function phraseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, to: number): number {
	let at = from;
	while (at < to && at - from < LONGEST) {
		const token = tokens[at]!;
		if (token.text === '(') {
			const close = closing(tokens, at);
			if (close === undefined) break;
			at = close + 1;
			continue;
		}
		if (token.kind !== 'word') break;
		const stops = at > from && !isCapital(token) && lexicon.stops.has(token.low);
		const both = stops && lexicon.and.has(token.low) && isCapital(tokens[at + 1]);
		const of = stops && isCapital(tokens[at + 1]) && lexicon.organisations.has(tokens[at - 1]!.low);
		if (stops && !both && !of) break;
		if (at > from && !isCapital(token) && verbAt(tokens, at, lexicon) > 0) break;
		at++;
	}
	return at;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
	for (let at = open + 1; at < tokens.length && at - open < 8; at++)
		if (tokens[at]!.text === ')') return at;
	return undefined;
}

function asideEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, to: number): number {
	let at = from;
	while (at < to && at - from < LONGEST) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || lexicon.participles.has(token.low)) break;
		if (at === from && (lexicon.stops.has(token.low) || lexicon.who.has(token.low))) break;
		if (at > from && lexicon.who.has(token.low)) break;
		at++;
	}
	return at;
}

/** The words of a noun phrase that ends before a place: the subject of the verb there. */
export function phraseBefore(tokens: readonly Token[], end: number, lexicon: Lexicon) {
	let last = end;
	while (last > 0 && isBetween(tokens, last - 1, lexicon)) last--;
	let aside: Token[] = [];
	if (lexicon.who.has(tokens[last - 1]?.low ?? '')) {
		last--;
		if (tokens[last - 1]?.text === ',') last--;
		// "Dr Ito, of Durham University, who argues": what is told of her comes first.
		const open = openingComma(tokens, last - 1);
		if (open !== undefined && isAside(tokens, open, lexicon)) {
			aside = tokens.slice(open + 1, last);
			last = open;
		}
	} else if (tokens[last - 1]?.text === ',') {
		const open = openingComma(tokens, last - 2);
		if (open === undefined) last--;
		else {
			aside = tokens.slice(open + 1, last - 1);
			last = open;
		}
	}
	const from = headStart(tokens, last, lexicon);
	return { head: tokens.slice(from, last), aside, from };
}

/** Whether what follows a comma tells of a name before it. */
const isAside = (tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean =>
	isCapital(tokens[comma - 1]) ||
	lexicon.binding.has(tokens[comma + 1]?.low ?? '') ||
	lexicon.articles.has(tokens[comma + 1]?.low ?? '');

function isBetween(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const token = tokens[at]!;
	if (token.kind !== 'word' || isCapital(token)) return false;
	return (
		lexicon.auxiliaries.has(token.low) ||
		(lexicon.language.code === 'en' && /^\p{Ll}{3,}ly$/u.test(token.text))
	);
}

function openingComma(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from; at >= 0 && from - at < LONGEST; at--) {
		const { text, kind } = tokens[at]!;
		if (text === ',') return at;
		if (kind !== 'word' && text !== '(' && text !== ')') return undefined;
	}
	return undefined;
}

function headStart(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
	let from = end;
	while (from > 0 && end - from < LONGEST) {
		const token = tokens[from - 1]!;
		if (token.kind !== 'word' && token.text !== '(' && token.text !== ')') break;
		// “As the minister put it”, “When Smith said”: small words, though a sentence begins with them.
		const small =
			!isCapital(token) || (lexicon.common.has(token.low) && !/^\p{Lu}{2,}$/u.test(token.text));
		const stop = small && lexicon.stops.has(token.low);
		if (
			stop &&
			lexicon.and.has(token.low) &&
			isCapital(tokens[from]) &&
			isCapital(tokens[from - 2])
		)
			from--;
		else if (stop && !lexicon.binding.has(token.low)) break;
		else if (from < end && !isCapital(token) && verbAt(tokens, from - 1, lexicon) > 0) break;
		else from--;
	}
	// "In a statement the ministry": what a clause begins with is no part of its subject.
	if (from < end && lexicon.binding.has(tokens[from]!.low))
		for (let at = end - 1; at > from + 1; at--)
			if (lexicon.articles.has(tokens[at]!.low) && !lexicon.binding.has(tokens[at - 1]!.low))
				return at;
	return from;
}
