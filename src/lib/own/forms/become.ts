/** A fact as another kind of fact, as far as what it says has a place there; what has none is said beforehand. */
import type { FactValue } from '#lib/own/list/row.ts';
import { clozeToCard, toCloze } from './become-cloze.ts';
import { pairToCard, toPair } from './become-pair.ts';
import type { Becoming, BecomeWays, LikeKind } from './become-parts.ts';
import { kindIn } from './forms.ts';

export type { Becoming, LikeKind } from './become-parts.ts';

/** What each kind can become: at once, or by way of a card. */
const WAYS: Readonly<
	Record<LikeKind, (value: FactValue, ways: BecomeWays) => (Becoming | undefined)[]>
> = {
	card: (value, ways) => [toPair(value), toCloze(value, ways)],
	pair: (value, ways) => byCard(pairToCard(value, ways), (card) => toCloze(card, ways)),
	cloze: (value) => byCard(clozeToCard(value), toPair)
};

/** What a fact can become. */
export function becomings(value: FactValue, ways: BecomeWays): Becoming[] {
	const kind = kindIn(value);
	return kind && kind in WAYS ? WAYS[kind as LikeKind](value, ways).filter(isThere) : [];
}

function byCard(
	card: Becoming | undefined,
	on: (value: FactValue) => Becoming | undefined
): (Becoming | undefined)[] {
	const further = card && on(card.value);
	return [card, card && further && after(card, further)];
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
