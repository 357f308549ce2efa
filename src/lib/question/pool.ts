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
	/** Siblings that may be shown beside a card, not asked. */
	bystanders(card: Card): Iterable<Card>;
	/** As few are to be asked along as a form can do with. */
	few: boolean;
}

/** What a sitting says of who is asked along. */
interface PoolWishes {
	/** Who comes first, being to be asked anyway. */
	due?: (card: CardId) => boolean;
	/** Who may be shown unasked; absent: whoever may be asked. */
	beside?: (card: CardId) => boolean;
	few?: boolean;
}

/**
 * A pool over one deck.
 *
 * @param mayAsk whether a card may be asked along: it has been met, and is not set aside
 */
export function poolOf(
	deck: Deck,
	mayAsk: (card: CardId) => boolean,
	seed: number,
	{ due, beside = mayAsk, few = false }: PoolWishes = {}
): Pool {
	function* made(ids: readonly CardId[], card: Card, may = mayAsk): Generator<Card> {
		const drawn = shuffled(ids, seeded(card.id, 'pool', seed));
		const first = due ? drawn.filter(due) : [];
		const rest = due ? drawn.filter((id) => !due(id)) : drawn;
		for (const id of [...first, ...rest]) {
			if (id === card.id || !may(id)) continue;
			const other = cardOf(deck, id);
			if (other) yield other;
		}
	}
	const startingWith = ({ fact }: Card, start: string) =>
		cardIdsOfFact(deck, fact).filter((id) => id.startsWith(start));
	const ofFact = (card: Card) =>
		card.member === undefined ? [] : startingWith(card, `${deck.id}/${card.fact}/${card.aspect}/`);
	return {
		few,
		siblings: (card) => made(ofFact(card), card),
		bystanders: (card) => made(ofFact(card), card, beside),
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
