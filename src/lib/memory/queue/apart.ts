/** How many questions ago a sibling may last have been asked: at best, else, at the very least. */
const GAPS = [4, 2, 1];
/** How far ahead to look for a card that fits. */
const LOOKAHEAD = 40;

export interface Spaced {
	/** The card's fact, `deck/fact`. */
	readonly key: string;
	/** Facts that this one is confused with, `deck/fact`. */
	readonly confusable?: readonly string[];
}

/**
 * The cards in almost the same order, with siblings and confusable facts kept apart: of the next few
 * cards the first that does not meet one of its own kind.
 */
export function keepApart<C extends Spaced>(cards: readonly C[]): C[] {
	const waiting = [...cards];
	const order: C[] = [];
	const crowd = largestFact(cards);
	const gaps = GAPS.filter((gap) => gap === 1 || gap < cards.length / crowd.left);
	for (let head = 0; head < waiting.length; head++) {
		const crowded = 2 * crowd.left > waiting.length - head && order.at(-1)?.key !== crowd.key;
		const pick = crowded
			? waiting.findIndex(({ key }, i) => i >= head && key === crowd.key)
			: fitting(waiting, head, order, gaps);
		const card = waiting[pick]!;
		// What was passed over moves up by one, in its order.
		waiting.copyWithin(head + 1, head, pick);
		if (card.key === crowd.key) crowd.left--;
		order.push(card);
	}
	return order;
}

/** The fact with most cards: it has to be begun early enough to be spread over all of them. */
function largestFact(cards: readonly Spaced[]): { key: string; left: number } {
	const counts = new Map<string, number>();
	for (const { key } of cards) counts.set(key, (counts.get(key) ?? 0) + 1);
	let largest = { key: '', left: 0 };
	for (const [key, left] of counts) if (left > largest.left) largest = { key, left };
	return largest;
}

/** Where the first card from `head` on is that fits after `order`; if none does, `head`. */
function fitting(
	waiting: readonly Spaced[],
	head: number,
	order: readonly Spaced[],
	gaps: readonly number[]
): number {
	const end = Math.min(head + LOOKAHEAD, waiting.length);
	for (const gap of gaps) {
		const recent = order.slice(-gap);
		for (let pick = head; pick < end; pick++)
			if (!recent.some((other) => meet(waiting[pick]!, other))) return pick;
	}
	return head;
}

const meet = (a: Spaced, b: Spaced): boolean =>
	a.key === b.key ||
	(a.confusable?.includes(b.key) ?? false) ||
	(b.confusable?.includes(a.key) ?? false);
