/** A fact as another kind of fact, as far as what it says has a place there; what has none is said beforehand. */
import type { FactValue } from '#lib/own/list/row.ts';
import { clozeToCard, toCloze } from './become-cloze.ts';
import { pairToCard, toPair } from './become-pair.ts';
import type { Becoming, BecomeWays } from './become-parts.ts';

export type { Becoming, LikeKind } from './become-parts.ts';

/** What it can become. */
export function becomings(value: FactValue, ways: BecomeWays): Becoming[] {
	const { kind } = value;
	if (kind === 'card') return [toPair(value), toCloze(value, ways)].filter(isThere);
	const card =
		kind === 'pair' ? pairToCard(value, ways) : kind === 'cloze' ? clozeToCard(value) : undefined;
	if (!card) return [];
	const further = kind === 'pair' ? toCloze(card.value, ways) : toPair(card.value);
	return [card, further && after(card, further)].filter(isThere);
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** The one, and then the other. */
const after = (first: Becoming, next: Becoming): Becoming => ({
	...next,
	lost: [...new Set([...first.lost, ...next.lost])],
	cards: new Map(
		[...first.cards].flatMap(([from, to]) => {
			const end = next.cards.get(to);
			return end === undefined ? [] : [[from, end] as const];
		})
	)
});
