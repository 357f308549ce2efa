import type { Connection } from './connection.ts';
import type { QueueCard } from '#lib/memory/queue.ts';
import type { Shelved, ShelvedDeck, ShelfIndex } from './shelved.ts';

/** Where decks lie on this device. A copy of what the server has: losing it costs a download. */
export interface DeckStore {
	index(): Promise<ShelfIndex | undefined>;
	deck(id: string): Promise<ShelvedDeck | undefined>;
	/** The cards of the decks that were worked out by this release of the app. */
	cards(release: string): Promise<Map<string, QueueCard[]>>;
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

	deck(id: string): Promise<ShelvedDeck | undefined> {
		return this.#connection.run((db) => db.get('decks', id));
	}

	cards(release: string): Promise<Map<string, QueueCard[]>> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction('cards');
			const [ids, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
			const known = ids.map((id, n) => [id, rows[n]] as const);
			return new Map(
				known.flatMap(([id, row]) => (row?.release === release ? [[id, row.cards] as const] : []))
			);
		});
	}

	etags(): Promise<Map<string, string>> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction('decks');
			const [ids, decks] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
			return new Map(ids.map((id, n) => [id, decks[n]?.etag ?? '']));
		});
	}

	async putIndex(index: ShelfIndex): Promise<void> {
		await this.#connection.run((db) => db.put('shelf', index, 'index'));
	}

	async put({ deck, cards }: Shelved): Promise<void> {
		await this.#connection.run(async (db) => {
			const tx = db.transaction(['decks', 'cards'], 'readwrite');
			await Promise.all([
				tx.objectStore('decks').put(deck, deck.deck.id),
				tx.objectStore('cards').put(cards, deck.deck.id),
				tx.done
			]);
		});
	}

	async remove(id: string): Promise<void> {
		await this.#connection.run(async (db) => {
			const tx = db.transaction(['decks', 'cards'], 'readwrite');
			await Promise.all([
				tx.objectStore('decks').delete(id),
				tx.objectStore('cards').delete(id),
				tx.done
			]);
		});
	}
}
