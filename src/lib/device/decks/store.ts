import { fromColumns, toColumns } from './card-columns.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import type { Shelved, ShelfIndex, ShelvedCards, ShelvedDeck } from './shelved.ts';
import { request, write, type Tx } from '#lib/device/storage/transaction.ts';

/** How decks of one's own have changed (see own/shelf.ts). */
export interface OwnChange {
	/** All that can be asked, as they are listed. */
	decks: DeckListing[];
	/** Those that are new, or other than they were. */
	changed: readonly Shelved[];
	/** The ids of those that are not there any more. */
	gone: readonly string[];
}

type Stores = ['shelf', 'decks', 'cards'];
export const STORES: Stores = ['shelf', 'decks', 'cards'];

/** Where decks lie on this device. A copy of what the server has: losing it costs a download. */
export interface DeckStore {
	index(): Promise<ShelfIndex | undefined>;
	/** Those of one's own, as they were put here last. */
	own(): Promise<DeckListing[] | undefined>;
	deck(id: string): Promise<ShelvedDeck | undefined>;
	/** The cards of all decks here, by deck. */
	cards(): Promise<Map<string, ShelvedCards>>;
	/** Ids and versions of the decks that are here. */
	etags(): Promise<Map<string, string>>;
	putIndex(index: ShelfIndex): Promise<void>;
	/** Replaces a deck and its cards together. */
	put(shelved: Shelved): Promise<void>;
	remove(id: string): Promise<void>;
}

export class IdbDeckStore implements DeckStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	index(): Promise<ShelfIndex | undefined> {
		return this.#connection.run((db) => db.get('shelf', 'index'));
	}

	own(): Promise<DeckListing[] | undefined> {
		return this.#connection.run(async (db) => (await db.get('shelf', 'own'))?.decks);
	}

	deck(id: string): Promise<ShelvedDeck | undefined> {
		return this.#connection.run((db) => db.get('decks', id));
	}

	async cards(): Promise<Map<string, ShelvedCards>> {
		const found = await this.#connection.run((db) => all(db.transaction('cards').store));
		return new Map(
			[...found].map(([id, { release, columns }]) => [
				id,
				{ release, cards: fromColumns(id, columns) }
			])
		);
	}

	async etags(): Promise<Map<string, string>> {
		const cards = await this.#connection.run((db) => all(db.transaction('cards').store));
		return new Map([...cards].map(([id, { etag }]) => [id, etag]));
	}

	putIndex(index: ShelfIndex): Promise<void> {
		return this.#write((tx) => request(tx.objectStore('shelf').put(index, 'index')));
	}

	put(shelved: Shelved): Promise<void> {
		return this.#write((tx) => put(tx, shelved));
	}

	remove(id: string): Promise<void> {
		return this.#write((tx) => remove(tx, id));
	}

	/** Relaxed: what a power cut takes is fetched again. */
	#write(work: (tx: WriteTx) => void): Promise<void> {
		return this.#connection.run((db) => write(db, STORES, 'relaxed', work));
	}
}

type WriteTx = Tx<Stores, 'readwrite'>;

/** Replaces a deck and its cards, as part of what is written together. */
export function put(tx: WriteTx, { deck, cards }: Shelved): void {
	request(tx.objectStore('decks').put(deck, deck.deck.id));
	const columns = toColumns(cards.cards);
	const { etag, deck: of } = deck;
	request(tx.objectStore('cards').put({ release: cards.release, etag, columns }, of.id));
}

export function remove(tx: WriteTx, id: string): void {
	request(tx.objectStore('decks').delete(id));
	request(tx.objectStore('cards').delete(id));
}

/** All records of a store by their keys, in one read. */
async function all<T>(store: {
	getAllKeys(): Promise<string[]>;
	getAll(): Promise<T[]>;
}): Promise<Map<string, T>> {
	const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return new Map(records.map((record, n) => [keys[n] ?? '', record]));
}
