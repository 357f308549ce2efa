/**
 * What comes from the network and was not checked by this very release is checked before it is kept. In a
 * chunk of its own: it brings the whole deck schema, which a page needs for nothing else.
 */
import * as z from 'zod/mini';
import { DeckListing } from '#lib/deck/listing.ts';
import { isEditedDeck } from '#lib/deck/own-id.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { Deck } from '#lib/deck/schema.ts';

/** What a newer server says besides is kept along; of a direction that nobody knows a browser makes nothing. */
const Listing = z.looseObject({ ...DeckListing.shape, dir: z.string() });

/**
 * The list of decks, or undefined if that is not what this is (a hotel's login page, an old proxy). What
 * cannot be read of it is left out by itself.
 */
export function checkList(json: unknown): DeckListing[] | undefined {
	if (!Array.isArray(json)) return undefined;
	const all = json.flatMap((one) => Listing.safeParse(one).data ?? []) as DeckListing[];
	// No list of a server's has what edits make.
	const read = all.filter(({ id }) => !isEditedDeck(id));
	return all.length > 0 || json.length === 0 ? read : undefined;
}

/**
 * The deck, if it is the one that was asked for; `newer` where only a newer release can read it. What is not
 * as this release knows it is taken apart by code that mostly nobody needs.
 */
export async function checkDeck(
	json: unknown,
	id: string
): Promise<ReadDeck | 'newer' | undefined> {
	const deck = Deck.safeParse(json).data;
	if (deck?.id === id) return { deck };
	return (await import('#lib/deck/read-deck.ts')).readDeckOf(json, id);
}
