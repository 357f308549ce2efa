/** Cards of all decks on this device, found by words and by where they stand. */
import type { CardId } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { boxOf, type BoxedCard } from './box.ts';
import { search } from './search.ts';

/** What was found in one deck, in the order in which its page shows the facts. */
export interface Found {
	deck: Deck;
	cards: readonly BoxedCard[];
}

/** A deck's box is made once. */
const boxes = new WeakMap<Deck, readonly BoxedCard[]>();
function cardsIn(deck: Deck): readonly BoxedCard[] {
	let box = boxes.get(deck);
	if (!box) boxes.set(deck, (box = boxOf(deck)));
	return box;
}

/** The cards of these decks, by their ids. */
export const cardIdsIn = (decks: readonly Deck[]): CardId[] =>
	decks.flatMap((deck) => cardsIn(deck).map(({ card }) => card.id));

/** Deck by deck, in the order given; decks in which nothing was found are left out. */
export function searchDecks(
	decks: readonly Deck[],
	query: string,
	passes: (card: CardId) => boolean
): Found[] {
	return decks
		.map((deck) => ({
			deck,
			cards: search(cardsIn(deck), query, deck).filter(({ card }) => passes(card.id))
		}))
		.filter(({ cards }) => cards.length > 0);
}

/** The first so many cards of what was found. */
export function firstOf(found: readonly Found[], most: number): Found[] {
	let room = most;
	const first: Found[] = [];
	for (const { deck, cards } of found) {
		if (room <= 0) break;
		first.push({ deck, cards: cards.slice(0, room) });
		room -= cards.length;
	}
	return first;
}
