import { IdbDeckStore, put, remove, STORES, type OwnChange } from '#lib/device/decks/store.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import { request, write } from '#lib/device/storage/transaction.ts';

/** The shelf of decks, as decks of one's own are put on it. */
export class ShelfStore extends IdbDeckStore {
	readonly #own: Connection;

	constructor(connection: Connection) {
		super(connection);
		this.#own = connection;
	}

	/** Brings the list of decks of one's own, and those that have changed, up to date together. */
	putOwn({ decks, changed, gone }: OwnChange): Promise<void> {
		return this.#own.run((db) =>
			// Relaxed: what a power cut takes is made again from the edits.
			write(db, STORES, 'relaxed', (tx) => {
				request(tx.objectStore('shelf').put({ etag: '', decks }, 'own'));
				for (const shelved of changed) put(tx, shelved);
				for (const id of gone) remove(tx, id);
			})
		);
	}
}
