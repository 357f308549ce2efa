/** Enumerations of a page: who or what belongs together, and whether nobody else does. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, written, type Token } from '#lib/article/read/tokens.ts';
import { isArabicAnd } from './arabic-list.ts';
import { COMMAS, listAround, type Enumeration, type Item } from './list-items.ts';

export interface ListFound {
	start: number;
	end: number;
	members: string[];
	/** Each member’s place. */
	places: { start: number; end: number }[];
	/** The text says that it is complete. */
	closed: boolean;
	confidence: number;
	/** The words that lead to it, back to the beginning of the clause. */
	lead: { start: number; end: number };
	/** How many the text says there are. */
	count?: number;
}

const LONGEST_LEAD = 24;
/** The lists within a paragraph. */
export function listsIn(tokens: readonly Token[], lexicon: Lexicon, text: string): ListFound[] {
	const found: ListFound[] = [];
	let after = 0;
	for (let comma = 0; comma < tokens.length; comma++) {
		if (!COMMAS.has(tokens[comma]!.low) && !isArabicAnd(tokens, comma, lexicon)) continue;
		const list = listAround(tokens, comma, after, lexicon);
		if (!list) continue;
		const one = described(tokens, list, lexicon, text);
		const end = list.items.at(-1)!.to;
		if (one) found.push(one);
		if (one || end > comma) {
			after = end;
			comma = Math.max(comma, end - 1);
		}
	}
	return found;
}

function described(
	tokens: readonly Token[],
	{ items: all, others }: Enumeration,
	lexicon: Lexicon,
	text: string
): ListFound | undefined {
	// "Its two ships, the Meridian and the Plover": what is counted is no item.
	const counted = countIn(tokens, all[0]!.from, all[0]!.to, lexicon);
	const apposed = counted !== undefined && counted === all.length - 1;
	const items = apposed ? all.slice(1) : all;
	const bare = items.map((item) => withoutArticle(tokens, item, lexicon));
	const [first] = items;
	const last = items.at(-1)!;
	const names = bare.every(({ from }) => isCapital(tokens[from]) || lexicon.language.noCapitals);
	// "Russian, Chinese and American influence" lists no things.
	if (names && lexicon.language.code === 'en' && isAdjectival(tokens, bare, last)) return undefined;
	const from = leadStart(tokens, first!.from);
	const open =
		others ||
		lexicon.including.before(tokens, first!.from) > 0 ||
		// "Among her pupils were A, B and C".
		lexicon.including.at(tokens, from) > 0;
	const marked = apposed || /^[:—–]$/.test(tokens[first!.from - 1]?.text ?? '');
	const said = marked || open || lexicon.complete.before(tokens, first!.from) > 0;
	const short = bare.every(({ from, to }) => to - from <= 3);
	if (!names && bare.some(({ from }) => lexicon.binding.has(tokens[from]!.low))) return undefined;
	if (!names && !said && !(short && bare.every(({ from, to }) => to - from === 1)))
		return undefined;
	const count = countIn(tokens, from, first!.from, lexicon);
	const agrees = count === items.length;
	const closed =
		!open &&
		!othersFollow(tokens, last.to, lexicon) &&
		(count === undefined ? marked || lexicon.complete.before(tokens, first!.from) > 0 : agrees);
	const members = bare.map((item) =>
		written(tokens.slice(item.from, item.to), text).replace(
			/^و(?=\p{L}{2})/u,
			lexicon.language.code === 'ar' ? '' : 'و'
		)
	);
	return {
		start: tokens[bare[0]!.from]!.start,
		end: tokens[last.to - 1]!.end,
		members,
		places: bare.map((item) => ({
			start: tokens[item.from]!.start,
			end: tokens[item.to - 1]!.end
		})),
		closed,
		confidence: closed && agrees ? 0.95 : names ? 0.8 : said ? 0.7 : 0.5,
		lead: { start: tokens[from]!.start, end: tokens[first!.from]!.start },
		...(count !== undefined && { count })
	};
}

const othersFollow = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
	const comma = tokens[at]?.text === ',' ? at + 1 : at;
	return lexicon.others.at(tokens, comma) > 0 || lexicon.including.at(tokens, comma) > 0;
};

function withoutArticle(tokens: readonly Token[], { from, to }: Item, lexicon: Lexicon): Item {
	const article =
		to - from > 1 && lexicon.articles.has(tokens[from]!.low) && !isCapital(tokens[from]);
	return article ? { from: from + 1, to } : { from, to };
}

const isAdjectival = (tokens: readonly Token[], bare: readonly Item[], { to }: Item): boolean =>
	bare.every(
		({ from, to: end }) =>
			end - from === 1 && /(?:ian|ean|ese|ish|can|nch|tch|man)$/.test(tokens[from]!.text)
	) && /^\p{Ll}/u.test(tokens[to]?.text ?? '');

function leadStart(tokens: readonly Token[], end: number): number {
	let from = end;
	while (from > 0 && end - from < LONGEST_LEAD && !/^[.!?;…]$/.test(tokens[from - 1]!.text)) from--;
	return from === end ? Math.max(0, end - 1) : from;
}

/** "Three states", "the four": how many there are, by the words before the list. */
function countIn(
	tokens: readonly Token[],
	from: number,
	to: number,
	{ language: { numbers } }: Lexicon
): number | undefined {
	let count: number | undefined;
	for (let at = from; at < to; at++) {
		const { low, text } = tokens[at]!;
		if (Object.hasOwn(numbers, low)) count = numbers[low];
		else if (/^\d{1,2}$/.test(text)) count = Number(text);
	}
	return count;
}
