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
	let head = 0;
	while (head < waiting.length) {
		const pick = fitting(waiting, head, order);
		const card = waiting[pick]!;
		// What was passed over moves up by one, in its order.
		waiting.copyWithin(head + 1, head, pick);
		head++;
		order.push(card);
	}
	return order;
}

/** Where the first card from `head` on is that fits after `order`; if none does, `head`. */
function fitting(waiting: readonly Spaced[], head: number, order: readonly Spaced[]): number {
	const end = Math.min(head + LOOKAHEAD, waiting.length);
	for (const gap of GAPS) {
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
