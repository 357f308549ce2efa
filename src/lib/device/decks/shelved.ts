/** Decks as the device keeps them: copies of what the server offers, and what follows from them. */
import type { DeckListing } from '#lib/deck/listing.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/** The list of decks, as of the server's last answer. */
export interface ShelfIndex {
	etag: string;
	decks: DeckListing[];
}

export interface ShelvedDeck {
	etag: string;
	/** The release of the app that checked it; another may ask more of a deck. */
	release: string;
	deck: ReadDeck['deck'];
	/** Where only a newer release can ask all of it: as it came, for that release to read. */
	source?: ReadDeck['source'];
}

export interface ShelvedCards {
	/** The release of the app that worked these out; another may see the deck with other eyes. */
	release: string;
	cards: QueueCard[];
}

/** A deck and what was worked out from it, replaced together. */
export interface Shelved {
	deck: ShelvedDeck;
	cards: ShelvedCards;
}
