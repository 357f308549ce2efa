import type { IDBPTransaction, StoreNames } from 'idb';
import type { Entry } from '#lib/memory/entry.ts';
import { abort, type Connection } from './connection.ts';
import type { Database, FootnoteDb, LogHead } from './database.ts';
import type { Held, LogSlice, LogStatus, LogStore, Stamped, Union } from './log-store.ts';
import { pack, unpack } from './packed.ts';
import { difference, nextAfter, numbered, remember, settlement } from './union.ts';

/** Entries in a full pack. IndexedDB costs about 0.1 ms a record, whatever is in it. */
export const PACK_SIZE = 500;

/** Reading and comparing a whole log may take a slow phone this long, ms. */
const LONG = 60_000;

const STORES = ['head', 'singles', 'packs'] as const satisfies StoreNames<FootnoteDb>[];
type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<FootnoteDb, typeof STORES, Mode>;

/**
 * The review log in IndexedDB. Every write is one transaction of strict durability, and numbers are
 * given out inside it, so that tabs never collide and a crash leaves either all of it or nothing.
 */
export class IdbLogStore implements LogStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	read(from: number): Promise<LogSlice> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const [head, entries] = await Promise.all([headOf(tx), collect(tx, from)]);
			return { device: head.device, start: from, end: from + entries.length, entries };
		});
	}

	append(drafts: readonly Stamped[], token: string): Promise<LogSlice> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const earlier = head.recent.find((append) => append.token === token);
			if (earlier) {
				const { start, count } = earlier;
				const entries = (await collect(tx, start)).slice(0, count);
				return { device: head.device, start, end: start + count, entries };
			}
			const entries = numbered(drafts, head.device, head.nextSeq);
			const append = { token, first: head.nextSeq, start: head.end, count: drafts.length };
			return put(tx, { ...head, recent: remember(head.recent, append) }, entries);
		});
	}

	add(entries: readonly Entry[]): Promise<Union> {
		return this.#write(async (tx) => {
			const { fresh, already, conflicts } = difference(await collect(tx, 0), entries);
			return { slice: await put(tx, await headOf(tx), fresh), already, conflicts };
		}, LONG);
	}

	settle(held: readonly Held[], stamp: Pick<Entry, 'at' | 'offset'>): Promise<Union> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const { entries, undos } = settlement(held, head.recent, head.device, stamp);
			const { fresh, already, conflicts } = difference(await collect(tx, 0), entries);
			const recent = head.recent.filter(({ token }) => held.every((one) => one.token !== token));
			const all = [...fresh, ...numbered(undos, head.device, head.nextSeq)];
			return { slice: await put(tx, { ...head, recent }, all), already, conflicts };
		}, LONG);
	}

	compact(): Promise<void> {
		return this.#write((tx) => packUp(tx, []));
	}

	status(): Promise<LogStatus> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const { end, backedUp } = await headOf(tx);
			const since = backedUp?.end ?? 0;
			const oldest = since < end ? (await entryAt(tx, since))?.at : undefined;
			return { end, backedUp, unsent: end - since, oldest };
		});
	}

	markBackedUp(end: number, at: number): Promise<void> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			if (end < (head.backedUp?.end ?? 0)) return;
			await tx.objectStore('head').put({ ...head, backedUp: { end, at } }, 'log');
		});
	}

	close(): void {
		this.#connection.close();
	}

	#write<T>(work: (tx: Tx<'readwrite'>) => Promise<T>, patience?: number): Promise<T> {
		return this.#connection.run((db) => strictly(db, work), patience);
	}
}

/** All or nothing, and on the disk before it resolves. */
async function strictly<T>(db: Database, work: (tx: Tx<'readwrite'>) => Promise<T>): Promise<T> {
	const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
	const done = tx.done.then(
		() => undefined,
		(error: unknown) => ({ error })
	);
	let result: T;
	try {
		result = await work(tx);
	} catch (error) {
		// The requests of an aborted transaction all say AbortError; the transaction says why.
		const reason = tx.error ?? error;
		abort(tx);
		await done;
		throw reason;
	}
	const failed = await done;
	if (failed) throw failed.error;
	return result;
}

async function headOf(tx: Tx<IDBTransactionMode>): Promise<LogHead> {
	const head = await tx.objectStore('head').get('log');
	// The first migration writes it; without it this is no database of ours.
	if (!head) throw new Error('the log has no head');
	return head;
}

/** Everything from a position on, in order of arrival. */
async function collect(tx: Tx<IDBTransactionMode>, from: number): Promise<Entry[]> {
	const [packs, singles] = await Promise.all([
		tx.objectStore('packs').getAll(IDBKeyRange.lowerBound(from - PACK_SIZE, true)),
		tx.objectStore('singles').getAll(IDBKeyRange.lowerBound(from))
	]);
	const packed = packs.flatMap(({ start, entries }) =>
		start < from ? unpack(entries).slice(from - start) : unpack(entries)
	);
	return [...packed, ...singles];
}

async function entryAt(tx: Tx<IDBTransactionMode>, position: number): Promise<Entry | undefined> {
	const single = await tx.objectStore('singles').get(position);
	if (single) return single;
	const range = IDBKeyRange.upperBound(position);
	const pack = (await tx.objectStore('packs').openCursor(range, 'prev'))?.value;
	return pack && unpack(pack.entries)[position - pack.start];
}

/** Writes new entries after the last and moves the head on. */
async function put(tx: Tx<'readwrite'>, head: LogHead, entries: Entry[]): Promise<LogSlice> {
	const { device, end: start } = head;
	const end = start + entries.length;
	const nextSeq = nextAfter(entries, device, head.nextSeq);
	if (entries.length < PACK_SIZE) {
		const singles = tx.objectStore('singles');
		for (const [n, entry] of entries.entries()) request(singles.put(entry, start + n));
	} else await packUp(tx, entries);
	request(tx.objectStore('head').put({ ...head, nextSeq, end }, 'log'));
	return { device, start, end, entries };
}

/** A write of a transaction: should it fail, the whole transaction fails and says why. */
const request = (write: Promise<unknown>): void => void write.catch(() => {});

/** Moves all single entries, and `more` that come after them, into packs. */
async function packUp(tx: Tx<'readwrite'>, more: readonly Entry[]): Promise<void> {
	const packs = tx.objectStore('packs');
	const singles = [...(await tx.objectStore('singles').getAll()), ...more];
	if (singles.length === 0) return;
	const last = (await packs.openCursor(null, 'prev'))?.value;
	const open = last && last.count < PACK_SIZE ? last : undefined;
	const entries = open ? [...unpack(open.entries), ...singles] : singles;
	const first = open?.start ?? (last ? last.start + last.count : 0);
	request(tx.objectStore('singles').clear());
	for (let n = 0; n < entries.length; n += PACK_SIZE) {
		const part = entries.slice(n, n + PACK_SIZE);
		const start = first + n;
		request(packs.put({ start, count: part.length, entries: pack(part) }, start));
	}
}
