/**
 * Pictures and sounds of decks on this device: each once, by its name, which says what its bytes are. They are kept as
 * long as anything that was learnt is: an earlier version of a card may show one.
 */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import type { Migration } from '#lib/device/storage/database.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { MEDIA_DATABASE } from '#lib/device/storage/own-database.ts';
import { request, write } from '#lib/device/storage/transaction.ts';

const newMedia: Migration = (db) => {
	db.createObjectStore('media');
};

/** Of very much data a phone's disk takes its time. */
const PATIENCE = 60_000;
/** What stands in local storage once everything here is in a file. */
const SAVED = 'footnote.media-saved';

export class Media {
	readonly #connection: Connection | undefined;
	/** Where a browser stores nothing they are there as long as the page is. */
	readonly #held = new Map<string, KeptMedium>();
	readonly #marks: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

	constructor(
		connection: Connection | undefined,
		marks?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
	) {
		this.#connection = connection;
		this.#marks = marks;
	}

	/** Undefined of what is not on this device. */
	async get(name: string): Promise<KeptMedium | undefined> {
		const held = this.#held.get(name);
		return held ?? (await this.#connection?.run((db) => db.get('media', name)));
	}

	/** Resolves once all of them are on the disk; rejects with a `StorageFailure` where none of them is. */
	async put(media: readonly KeptMedium[]): Promise<void> {
		if (media.length === 0) return;
		this.#marks?.removeItem(SAVED);
		try {
			if (!this.#connection) throw new StorageFailure('forbidden');
			await this.#connection.run(
				(db) =>
					write(db, ['media'], 'strict', (tx) => {
						const store = tx.objectStore('media');
						for (const medium of media) request(store.put(medium, medium.name));
					}),
				PATIENCE
			);
		} catch (error) {
			if (!(error instanceof StorageFailure) || error.kind !== 'forbidden') throw error;
			for (const medium of media) this.#held.set(medium.name, medium);
		}
	}

	async names(): Promise<string[]> {
		const stored = (await this.#connection?.run((db) => db.getAllKeys('media'))) ?? [];
		return [...new Set([...stored, ...this.#held.keys()])];
	}

	/** All of them, one after the other: together they may be more than a phone can hold. */
	async *all(): AsyncGenerator<KeptMedium> {
		for (const name of await this.names()) {
			const medium = await this.get(name);
			if (medium) yield medium;
		}
	}

	/** Whether there are some that no file has. */
	async unsaved(): Promise<boolean> {
		if (this.#marks?.getItem(SAVED)) return false;
		const names = await this.names().catch(() => []);
		return names.length > 0;
	}

	/** All that is here is in a file. */
	saved(): void {
		this.#marks?.setItem(SAVED, '1');
	}
}

let here: Media | undefined;

/** Those of this browser. */
export function mediaHere(): Media {
	here ??= new Media(
		hasDatabases() ? new Connection({ name: MEDIA_DATABASE, migrations: [newMedia] }) : undefined,
		localStore()
	);
	return here;
}
