/**
 * A connection to IndexedDB that outlives its own death. Browsers drop connections (WebKit for
 * good, others under pressure): work that fails on a dead one is tried once more on a fresh one.
 * What still fails is a `StorageFailure`; anything else thrown is a bug and passes through.
 */
import { openDB, unwrap, wrap } from 'idb';
import { abort } from './abort.ts';
import { MIGRATIONS, type Database, type FootnoteDb, type Migration } from './database.ts';
import { StorageFailure, type FailureKind } from './health.ts';
import { pageCache, type PageCache } from '#lib/device/app/page-cache.ts';

export interface ConnectionOptions {
	name?: string;
	migrations?: readonly Migration[];
	/** After how many ms without an answer a connection counts as dead. */
	patience?: number;
	/** A newer version of the app is about to upgrade the database: this page is out of date. */
	onOutdated?: () => void;
	/** The database was taken away while it was open, or its connection has died. */
	onGone?: () => void;
	page?: PageCache;
}

/** An attempt to open the database, and word that other tabs keep it from being upgraded. */
interface Opening {
	db: Promise<Database>;
	blocked: Promise<never>;
}

export class Connection {
	readonly #name: string;
	readonly #migrations: readonly Migration[];
	readonly #patience: number;
	readonly #onOutdated: () => void;
	readonly #onGone: () => void;
	readonly #page: PageCache;
	#opening: Opening | undefined;

	constructor(options: ConnectionOptions = {}) {
		this.#name = options.name ?? 'footnote';
		this.#migrations = options.migrations ?? MIGRATIONS;
		this.#patience = options.patience ?? 5000;
		this.#onOutdated = options.onOutdated ?? (() => {});
		this.#onGone = options.onGone ?? (() => {});
		this.#page = options.page ?? pageCache;
	}

	/**
	 * Does the work, on a fresh connection if the present one turns out to be dead, and once more if the
	 * page was put away in the middle of it.
	 */
	async run<T>(work: (db: Database) => Promise<T>, patience = this.#patience): Promise<T> {
		for (let failed = false; ;) {
			await this.#page.back;
			const { times } = this.#page;
			let opening: Opening | undefined;
			try {
				opening = this.#opening ??= this.#open();
				const db = await inTime(Promise.race([opening.db, opening.blocked]), patience);
				return await inTime(work(db), patience);
			} catch (error) {
				const kind = failureKind(error);
				if (!kind) throw error;
				// A blocked upgrade goes on once the other tabs close; a second would queue behind it.
				if (opening && kind !== 'blocked') this.#drop(opening);
				if (times !== this.#page.times) continue;
				if (kind === 'unavailable' && !failed) {
					failed = true;
					continue;
				}
				throw error instanceof StorageFailure ? error : new StorageFailure(kind, error);
			}
		}
	}

	close(): void {
		if (this.#opening) this.#drop(this.#opening);
	}

	#open(): Opening {
		let block: (reason: StorageFailure) => void;
		const blocked = new Promise<never>((_resolve, reject) => (block = reject));
		blocked.catch(() => {});
		/** Opening itself fails with a mere AbortError: this is why, a full disk or a bug. */
		let reason: { error: unknown } | undefined;
		const db = openDB<FootnoteDb>(this.#name, this.#migrations.length, {
			upgrade: async (db, from, _to, tx) => {
				this.#follow(unwrap(tx));
				tx.done.catch((error: unknown) => (reason ??= { error }));
				try {
					for (const migrate of this.#migrations.slice(from)) await migrate(db, tx);
				} catch (error) {
					reason = { error: tx.error ?? error };
					abort(tx); // or half an upgrade would be kept
				}
			},
			blocked: () => block(new StorageFailure('blocked')),
			blocking: (_from, to) => {
				this.#drop(opening);
				if (to === null) this.#onGone();
				else this.#onOutdated();
			},
			terminated: () => {
				this.#drop(opening);
				this.#onGone();
			}
		}).then(
			(db) => this.#followed(db),
			(error: unknown) => {
				throw reason ? reason.error : error;
			}
		);
		const opening = { db, blocked };
		return opening;
	}

	/** The same connection, whose transactions end when the page is put away. */
	#followed(db: Database): Database {
		const raw = unwrap(db);
		raw.transaction = (...what) => {
			const tx = IDBDatabase.prototype.transaction.apply(raw, what);
			this.#follow(tx);
			return tx;
		};
		return db;
	}

	#follow(tx: IDBTransaction): void {
		// Whoever only reads never asks how the transaction ended.
		wrap(tx).done.catch(() => {});
		const stop = this.#page.ends(() => abort(tx));
		for (const end of ['complete', 'abort']) tx.addEventListener(end, stop);
	}

	/** Forgets a connection; it closes when its last transaction is done. */
	#drop(opening: Opening): void {
		if (this.#opening === opening) this.#opening = undefined;
		opening.db.then(
			(db) => db.close(),
			() => {}
		);
	}
}

async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new StorageFailure('unavailable')), patience);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

const FAILURES: Record<string, FailureKind> = {
	QuotaExceededError: 'full',
	VersionError: 'outdated',
	AbortError: 'unavailable',
	InvalidStateError: 'unavailable',
	NotFoundError: 'unavailable',
	SecurityError: 'forbidden',
	TransactionInactiveError: 'unavailable',
	UnknownError: 'unavailable'
};

function failureKind(error: unknown): FailureKind | undefined {
	if (error instanceof StorageFailure) return error.kind;
	return error instanceof Error || error instanceof DOMException ? FAILURES[error.name] : undefined;
}
