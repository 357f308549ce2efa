/** Lists that stand on lines of their own: bullets, or the items of a page. */
import type { Article } from '#lib/article/article.ts';
import { oneLine, tokensOf } from '#lib/article/read/tokens.ts';
import type { ListFound } from './lists.ts';

const LEAST = 3;
const LONGEST_ITEM = 200;

/** Each run of items, with the paragraph before it as what leads to it. */
export function itemsIn({ blocks, text, lexicon }: Article): ListFound[] {
	const found: ListFound[] = [];
	for (let at = 0; at < blocks.length;) {
		let end = at;
		while (blocks[end]?.kind === 'item') end++;
		const items = blocks.slice(at, end);
		const lead = blocks[at - 1];
		if (items.length >= LEAST && items.every((item) => item.end - item.start <= LONGEST_ITEM)) {
			const led = lead && /[:：]\s*$/.test(text.slice(lead.start, lead.end)) ? lead : undefined;
			const count = led && countIn(text, led, lexicon.language.numbers);
			const places = items.map((item) => trimmed(text, item));
			found.push({
				start: places[0]!.start,
				end: places.at(-1)!.end,
				members: places.map((place) => oneLine(text.slice(place.start, place.end))),
				places,
				closed: led !== undefined && (count === undefined || count === items.length),
				confidence: count === items.length ? 0.9 : led ? 0.75 : 0.5,
				lead: led
					? { start: led.start, end: led.end }
					: { start: items[0]!.start, end: items[0]!.start },
				...(count !== undefined && { count })
			});
		}
		at = Math.max(end, at + 1);
	}
	return found;
}

/** Without the sign that ends an item, and the "and" before the last. */
function trimmed(text: string, { start, end }: { start: number; end: number }) {
	const words = text.slice(start, end);
	const tail =
		/[\s;,.]*(?:\s(?:and|or|und|et|y|и))?[\s;,.]*$/.exec(words.slice(-40))?.[0].length ?? 0;
	return { start, end: end - tail };
}

function countIn(
	text: string,
	{ start, end }: { start: number; end: number },
	numbers: Readonly<Record<string, number>>
): number | undefined {
	return tokensOf(text, start, end)
		.map(({ low }) =>
			Object.hasOwn(numbers, low) ? numbers[low] : /^\d{1,2}$/.test(low) ? Number(low) : undefined
		)
		.findLast((count) => count !== undefined);
}
