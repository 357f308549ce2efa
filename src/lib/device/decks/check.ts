/**
 * What comes from the network is checked before it is kept. In a chunk of its own: it brings the
 * whole deck schema, which no page needs in order to show a deck that was checked before.
 */
import * as z from 'zod/mini';
import { DeckListing } from '#lib/deck/listing.ts';
import { Deck } from '#lib/deck/schema.ts';

/** What a newer server says besides is kept along. */
const Listings = z.array(z.looseObject(DeckListing.shape));

/** The list of decks, or undefined if that is not what this is (a hotel's login page, an old proxy). */
export function checkList(json: unknown): DeckListing[] | undefined {
	return Listings.safeParse(json).data;
}

/** The deck, if it is a valid one and the one that was asked for. */
export function checkDeck(json: unknown, id: string): Deck | undefined {
	const deck = Deck.safeParse(json).data;
	return deck?.id === id ? deck : undefined;
}

export { queueCards } from '#lib/exam/plan/queue-cards.ts';
