/** The items of an enumeration around a comma: what belongs to each, and where the first begins. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { runEnd } from '#lib/article/names/names.ts';
import { isCapital, type Token } from '#lib/article/read/tokens.ts';
import { arabicList } from './arabic-list.ts';

const LEAST = 3;
const LONGEST_ITEM = 8;
/** Nobody lists more in a sentence; a text without end would be gone through from each comma. */
const MOST_ITEMS = 60;
export const COMMAS = new Set([',', '،', '、', ';']);

export interface Item {
	from: number;
	to: number;
}

export interface Enumeration {
	items: Item[];
	/** Ends with "and other states". */
	others: boolean;
}

export function listAround(
	tokens: readonly Token[],
	comma: number,
	least: number,
	lexicon: Lexicon
): Enumeration | undefined {
	if (lexicon.language.code === 'ar') return arabicList(tokens, comma, least, lexicon);
	const first = itemBefore(tokens, comma, least, lexicon);
	if (!first) return undefined;
	const items = [first];
	// "The Red Cross" is a name, though it begins with an article.
	const named = lexicon.articles.has(tokens[first.from]!.low) && isCapital(tokens[first.from + 1]);
	const begins = tokens[first.from + Number(named)]!;
	let at = comma;
	let others = false;
	while (COMMAS.has(tokens[at]?.low ?? '') && items.length < MOST_ITEMS) {
		const last = lexicon.and.at(tokens, at + 1);
		const item = itemAfter(tokens, at + 1 + last, lexicon, begins);
		if (!item) break;
		others ||= isOthers(tokens, item, lexicon);
		if (!others) items.push(item);
		at = item.to;
		const and = lexicon.and.at(tokens, at);
		if (last > 0 || others) break;
		if (and > 0) {
			const final = itemAfter(tokens, at + and, lexicon, begins);
			if (!final) return undefined;
			others = isOthers(tokens, final, lexicon);
			if (!others) items.push(final);
			return items.length + Number(others) >= LEAST && items.length > 1
				? { items, others }
				: undefined;
		}
		if (!COMMAS.has(tokens[at]?.low ?? '')) return undefined;
	}
	const ended = lexicon.and.before(tokens, items.at(-1)!.from) > 0 || others;
	return ended && items.length >= LEAST ? { items, others } : undefined;
}

const isOthers = (tokens: readonly Token[], { from }: Item, lexicon: Lexicon): boolean =>
	lexicon.others.at(tokens, from) > 0 ||
	(lexicon.articles.has(tokens[from]?.low ?? '') && lexicon.others.at(tokens, from + 1) > 0);

/** The words of an item that ends at a comma: a name, or what comes after what leads to the list. */
function itemBefore(
	tokens: readonly Token[],
	end: number,
	least: number,
	lexicon: Lexicon
): Item | undefined {
	let from = end;
	const colon = colonBefore(tokens, end, least);
	if (colon !== undefined) return { from: colon, to: end };
	while (from > least && end - from < LONGEST_ITEM) {
		const token = tokens[from - 1]!;
		if (token.kind !== 'word') break;
		if (startsAfter(tokens, from, lexicon)) return { from, to: end };
		from--;
		// "Mauritius" after "were": a run of names is an item by itself.
		if (
			isCapital(token) &&
			!isCapital(tokens[from - 1]) &&
			isWhole(tokens, from, end, lexicon) &&
			!joinsName(tokens, from)
		) {
			const article =
				lexicon.articles.has(tokens[from - 1]?.low ?? '') && from - 1 >= least ? 1 : 0;
			return { from: from - article, to: end };
		}
	}
	const edge = tokens[from - 1];
	if (from === end) return undefined;
	return edge === undefined || /^[:—–("“‘«]$/.test(edge.text) || from === least
		? { from, to: end }
		: undefined;
}

/** Where the first item begins that follows a colon: "three causes: arrears of pay, …". */
function colonBefore(tokens: readonly Token[], end: number, least: number): number | undefined {
	for (let at = end; at > least && end - at < LONGEST_ITEM; at--) {
		const before = tokens[at - 1]!;
		if (before.text === ':') return at < end ? at : undefined;
		if (before.kind !== 'word') return undefined;
	}
	return undefined;
}

/** Whether a name goes on to a place: "Wallis", "Department of Fisheries". */
const isWhole = (tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean =>
	runEnd(tokens, from, lexicon) === end ||
	tokens
		.slice(from, end)
		.every((token) => isCapital(token) || /^(?:of|de|du|von|del|des)$/.test(token.low));

const joinsName = (tokens: readonly Token[], from: number) =>
	/^(?:of|de|du|von|v|del)$/.test(tokens[from - 1]?.text ?? '') && isCapital(tokens[from - 2]);

/** Whether the words before a place lead to a list: "such as", "consists of", "between". */
const startsAfter = (
	tokens: readonly Token[],
	at: number,
	{ including, complete, language }: Lexicon
): boolean =>
	including.before(tokens, at) > 0 ||
	complete.before(tokens, at) > 0 ||
	(language.code === 'en' &&
		/^(?:of|carrying|between|for|to|as|promote|with)$/.test(tokens[at - 1]!.low));

/** An item that begins at a place: as many words as belong to it. */
function itemAfter(
	tokens: readonly Token[],
	from: number,
	lexicon: Lexicon,
	first: Token
): Item | undefined {
	let to = from;
	const token = tokens[from];
	if (token?.kind !== 'word') return undefined;
	let name = from;
	if (lexicon.articles.has(token.low) && !isCapital(token)) name++;
	if (isCapital(tokens[name])) {
		to = runEnd(tokens, name, lexicon);
		// "Hobbs v Marlow": a case has two names.
		if (tokens[to]?.text === 'v' && isCapital(tokens[to + 1])) to = runEnd(tokens, to + 1, lexicon);
		else if (!isCapital(first) && to < tokens.length && tokens[to]!.kind === 'word')
			to = wordsEnd(tokens, to, lexicon);
		return { from, to };
	}
	// Of names a thing may be the last: "including Gull Wharf and the old cannery".
	if (
		isCapital(first) &&
		name === from &&
		!lexicon.others.at(tokens, from) &&
		!lexicon.others.at(tokens, name)
	)
		return undefined;
	to = wordsEnd(tokens, from, lexicon);
	return to > from ? { from, to } : undefined;
}

function wordsEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
	let to = from;
	while (to < tokens.length && to - from < LONGEST_ITEM && tokens[to]!.kind === 'word') {
		if (to > from && lexicon.and.at(tokens, to) > 0) break;
		if (
			to > from &&
			/^(?:is|are|was|were|has|have|had|that|which|who|plan|in|to|on|by)$/.test(tokens[to]!.low)
		)
			break;
		to++;
	}
	return to;
}
