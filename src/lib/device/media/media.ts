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
import { MEDIA_DATABASE, MEDIA_UNSENT as UNSENT } from '#lib/device/storage/own-database.ts';
import { request, write } from '#lib/device/storage/transaction.ts';

const newMedia: Migration = (db) => {
	db.createObjectStore('media');
};

/** Of very much data a phone's disk takes its time. */
const PATIENCE = 60_000;
/** What stands in local storage once everything here is elsewhere, too: in a file, or on the server. */
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
		this.#mark(UNSENT, 'Infinity');
		await this.#put(media);
	}

	/** The same for what is on a server anyway. */
	async keep(media: readonly KeptMedium[]): Promise<void> {
		if ((await this.names()).length === 0) this.#mark(SAVED, '1');
		await this.#put(media);
	}

	async #put(media: readonly KeptMedium[]): Promise<void> {
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
		this.#mark(SAVED, '1');
	}

	/**
	 * All that decks here show is on the server.
	 *
	 * @param until when what is lacking here is to be looked for again, epoch ms; undefined where nothing is
	 */
	sent(until?: number): void {
		this.#mark(SAVED, '1');
		if (until === undefined) this.#marks?.removeItem(UNSENT);
		else if (!Number.isFinite(Number(this.#marks?.getItem(UNSENT) ?? Infinity)))
			this.#mark(UNSENT, String(until));
	}

	/** Storage that is full keeps no mark; then it is asked once more. */
	#mark(name: string, value: string): void {
		try {
			this.#marks?.setItem(name, value);
		} catch {
			// As good as none.
		}
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
