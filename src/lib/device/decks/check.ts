/**
 * What comes from the network is checked before it is kept. In a chunk of its own: it brings the
 * whole deck schema, which no page needs in order to show a deck that was checked before.
 */
import * as z from 'zod/mini';
import { Deck } from '#lib/deck/schema.ts';
import type { DeckListing } from './shelved.ts';

const Listing = z.looseObject({
	id: z.string(),
	title: z.string(),
	summary: z.string(),
	lang: z.string(),
	dir: z.enum(['ltr', 'rtl']),
	facts: z.int(),
	cards: z.int(),
	version: z.optional(z.string())
});

/** The list of decks, or undefined if that is not what this is (a hotel's login page, an old proxy). */
export function checkList(json: unknown): DeckListing[] | undefined {
	return z.array(Listing).safeParse(json).data;
}

/** The deck, if it is a valid one and the one that was asked for. */
export function checkDeck(json: unknown, id: string): Deck | undefined {
	const deck = Deck.safeParse(json).data;
	return deck?.id === id ? deck : undefined;
}

export { queueCards } from '#lib/exam/plan/queue-cards.ts';
