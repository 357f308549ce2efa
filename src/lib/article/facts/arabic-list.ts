/** Lists in Arabic, where “and” is written to each word after the first. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import type { Token } from '#lib/article/read/tokens.ts';
import type { Enumeration, Item } from './list-items.ts';

const LEAST = 3;
const MOST_ITEMS = 60;

/** "حماة وحمص وحلب": in Arabic “and” is written to each word, without commas. */
export const isArabicAnd = (
	tokens: readonly Token[],
	at: number,
	{ language: { code } }: Lexicon
) =>
	code === 'ar' &&
	at > 0 &&
	/^و\p{L}{2,}/u.test(tokens[at]!.text) &&
	tokens[at - 1]!.kind === 'word';

export function arabicList(
	tokens: readonly Token[],
	at: number,
	least: number,
	lexicon: Lexicon
): Enumeration | undefined {
	const items: Item[] = [];
	let end = at;
	while (isArabicAnd(tokens, end, lexicon) && items.length < MOST_ITEMS) {
		let to = end + 1;
		while (
			to < tokens.length &&
			to - end < 3 &&
			tokens[to]!.kind === 'word' &&
			!isArabicAnd(tokens, to, lexicon)
		)
			to++;
		items.push({ from: end, to });
		end = to;
	}
	let from = at - 1;
	while (from > least && at - from < 3 && tokens[from - 1]!.kind === 'word') from--;
	const led = tokens[from - 1]?.text === ':' || lexicon.including.before(tokens, from) > 0;
	if (!led || items.length < LEAST - 1) return undefined;
	return { items: [{ from, to: at }, ...items], others: false };
}
