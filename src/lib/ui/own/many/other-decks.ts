import { isOwnDeck } from '#lib/deck/own-id.ts';
import type { OwnListing } from '#lib/own/listing.ts';

/** Decks of one's own that facts can go to or come from, besides the one at hand. */
export const otherDecks = (list: readonly OwnListing[], deck: string): OwnListing[] =>
	list.filter(({ id, archived, gone }) => id !== deck && isOwnDeck(id) && !archived && !gone);
