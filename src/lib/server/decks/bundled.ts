/**
 * The decks that this release ships, checked when it was built. They are part of the server's code:
 * at run time no file is read and nothing can be missing.
 */
import type { listingOf } from '#lib/deck/listing.ts';
import { nearest } from '#lib/deck/words/nearest.ts';

/** As this release lists one. */
type Listed = ReturnType<typeof listingOf>;

interface DeckModule {
	listing: Listed;
	/** The deck, serialised once. */
	json: string;
}

const modules = import.meta.glob<DeckModule>('/decks/*.yaml', { eager: true });

const decks: ReadonlyMap<string, DeckModule> = new Map(
	Object.values(modules).map((deck) => [deck.listing.id, deck])
);

/** All decks by title. */
export const deckListings: readonly Listed[] = [...decks.values()]
	.map(({ listing }) => listing)
	.sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The version of the list as a whole. */
export const listVersion = deckListings.map(({ version }) => version.slice(0, 12)).join('-');

/** A deck as JSON with its version; undefined if there is no such deck. */
export function deckJson(id: string): { json: string; version: string } | undefined {
	const deck = decks.get(id);
	return deck && { json: deck.json, version: deck.listing.version };
}

/** The deck that was probably meant. */
export const similarDeck = (id: string): string | undefined => nearest(id, decks.keys());
