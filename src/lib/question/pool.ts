import type { Card, CardId } from '#lib/deck/card.ts';
import { cardIdsOfFact, cardOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import { seeded, shuffled } from './seeded.ts';

function near(deck: Deck, card: Card): readonly Fact[] {
	const view = viewOf(deck);
	const fact = view.fact(card.fact);
	return fact ? view.kinOf(fact) : [];
}

/** The cards of a deck that may be asked along with another. */
export interface Pool {
	/** Others of the same fact and direction, in an order that the seed decides. */
	siblings(card: Card): Iterable<Card>;
	/** The same direction of other facts of its kind, in an order that the seed decides. */
	cousins(card: Card): Iterable<Card>;
	/** All cards of its list, in their order; undefined if one of them must not be asked. */
	list(card: Card): readonly Card[] | undefined;
}

/**
 * A pool over one deck.
 *
 * @param mayAsk whether a card may be asked along: it has been met, and is not set aside
 */
export function poolOf(deck: Deck, mayAsk: (card: CardId) => boolean, seed: number): Pool {
	function* made(ids: readonly CardId[], card: Card): Generator<Card> {
		for (const id of shuffled(ids, seeded(card.id, 'pool', seed))) {
			if (id === card.id || !mayAsk(id)) continue;
			const other = cardOf(deck, id);
			if (other) yield other;
		}
	}
	const startingWith = ({ fact }: Card, start: string) =>
		cardIdsOfFact(deck, fact).filter((id) => id.startsWith(start));
	return {
		siblings: (card) =>
			made(
				card.member === undefined
					? []
					: startingWith(card, `${deck.id}/${card.fact}/${card.aspect}/`),
				card
			),
		cousins: (card) =>
			made(
				card.member === undefined
					? near(deck, card).map(({ id }) => `${deck.id}/${id}/${card.aspect}`)
					: [],
				card
			),
		list(card) {
			const ids = card.list ? startingWith(card, `${card.list.id}/`) : [];
			if (ids.length === 0 || !ids.every((id) => id === card.id || mayAsk(id))) return undefined;
			return ids.flatMap((id) => cardOf(deck, id) ?? []);
		}
	};
}
