import type { Entry } from '#lib/memory/log/entry.ts';
import { pack as packed, unpack } from '#lib/memory/log/pack.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { LogHead } from '#lib/device/storage/database.ts';
import { StorageFailure, type FailureKind } from '#lib/device/storage/health.ts';
import {
	keyOf,
	safeBefore,
	stillGood,
	type Ahead,
	type Held,
	type Incoming,
	type KeptSnapshot,
	type LogSlice,
	type LogStatus,
	type LogStore,
	type Outgoing,
	type Resumption,
	type Stamped,
	type Union
} from './store.ts';
import { request, write, type Tx } from '#lib/device/storage/transaction.ts';
import { difference, nextAfter, numbered, remember, settlement, withPages } from './union.ts';

/** Entries in a full pack. IndexedDB costs about 0.1 ms a record, whatever is in it. */
export const PACK_SIZE = 500;

/** Reading and comparing a whole log may take a slow phone this long, ms. */
const LONG = 60_000;

type Stores = ['head', 'singles', 'packs', 'snapshots'];
const STORES: Stores = ['head', 'singles', 'packs', 'snapshots'];
type LogTx = Tx<Stores, IDBTransactionMode>;

/**
 * The review log in IndexedDB. Every write is one transaction of strict durability, and numbers are
 * given out inside it, so that tabs never collide and a crash leaves either all of it or nothing.
 */
export class IdbLogStore implements LogStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	resume(release: string): Promise<Resumption> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const snapshots = tx.objectStore('snapshots');
			const [head, kept] = await Promise.all([headOf(tx), snapshots.get('log')]);
			const ahead = head.ahead ? await snapshots.get('ahead') : undefined;
			const good = kept && !ahead && stillGood(kept, head, release) ? kept : undefined;
			const start = good?.end ?? 0;
			const [entries, status] = await Promise.all([collect(tx, start), statusOf(tx, head)]);
			const slice = { ...nameOf(head), start, end: head.end, entries };
			const own = [head.device, ...(head.formerly ?? [])];
			return {
				slice,
				status,
				...(good && { snapshot: good.snapshot }),
				...(ahead?.release === release && { ahead: { snapshot: ahead.snapshot, own } })
			};
		});
	}

	keepSnapshot(kept: KeptSnapshot): Promise<void> {
		// Relaxed: without it the log is folded from its beginning, that is all.
		return this.#connection.run((db) =>
			write(db, ['head', 'snapshots'], 'relaxed', async (tx) => {
				const head = await tx.objectStore('head').get('log');
				if (!head || kept.edition !== (head.edition ?? 0)) return;
				request(tx.objectStore('snapshots').put(kept, 'log'));
				const { replacedFrom, ...rest } = head;
				if (replacedFrom !== undefined && kept.device === head.device)
					request(tx.objectStore('head').put(rest, 'log'));
			})
		);
	}

	read(from: number): Promise<LogSlice> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const [head, entries] = await Promise.all([headOf(tx), collect(tx, from)]);
			return { ...nameOf(head), start: from, end: from + entries.length, entries };
		});
	}

	append(
		drafts: readonly Stamped[],
		token: string,
		refuse?: (log: { end: number }) => FailureKind | undefined
	): Promise<LogSlice> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const refused = refuse?.(head);
			if (refused) throw new StorageFailure(refused);
			const earlier = head.recent.find((append) => append.token === token);
			if (earlier) {
				const { start, count } = earlier;
				const entries = (await collect(tx, start)).slice(0, count);
				return { ...nameOf(head), start, end: start + count, entries };
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
			const formerly = withPages(head.formerly, held);
			return { slice: await put(tx, { ...head, recent, formerly }, all), already, conflicts };
		}, LONG);
	}

	async outgoing(account: string, most: number): Promise<Outgoing> {
		const { markFor, firstRun } = await syncing();
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const head = await headOf(tx);
			const mark = markFor(head, account);
			return firstRun(head, mark, await collect(tx, mark.sent, mark.sent + most));
		});
	}

	async bringIn(incoming: Incoming): Promise<LogSlice> {
		const { markFor, changesBy, withIds } = await syncing();
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const { sent } = markFor(head, incoming.account);
			const { before = 0, ids = {} } = head.known ?? {};
			// Read only where it is needed: to tell what comes twice.
			const known =
				incoming.entries.length > 0 ? withIds(ids, await collect(tx, before)) : undefined;
			const unsent = await collect(tx, sent, incoming.sent);
			const { replaced, added, ...next } = changesBy(head, incoming, {
				unsent,
				known: known ?? {}
			});
			if (head.ahead && !next.head.ahead) request(tx.objectStore('snapshots').delete('ahead'));
			if (replaced.size > 0) await replace(tx, { from: sent, to: incoming.sent }, replaced);
			return put(
				tx,
				{
					...next.head,
					...(known && { known: { before: head.end, ids: known } }),
					// What was appended under another name is not looked for any more.
					...(next.head.device !== head.device && { recent: [] })
				},
				added
			);
		}, LONG);
	}

	async keepAhead(ahead: Ahead): Promise<LogSlice> {
		const { headWithAhead } = await syncing();
		return this.#write(async (tx) => {
			const before = await headOf(tx);
			const head = headWithAhead(before, ahead, await collect(tx, 0));
			if (!head) return put(tx, before, []);
			const { release, snapshot } = ahead;
			const kept = { ...nameOf(head), end: 0, release, snapshot };
			request(tx.objectStore('snapshots').put(kept, 'ahead'));
			return put(tx, head, []);
		});
	}

	compact(): Promise<void> {
		return this.#write((tx) => packUp(tx, []));
	}

	status(): Promise<LogStatus> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			return statusOf(tx, await headOf(tx));
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

	#write<T>(work: (tx: Tx<Stores, 'readwrite'>) => Promise<T>, patience?: number): Promise<T> {
		return this.#connection.run((db) => write(db, STORES, 'strict', work), patience);
	}
}

/** Of use only where a device is signed in: fetched with the rest of syncing. */
const syncing = () => import('./bring-in.ts');

async function statusOf(tx: LogTx, { end, backedUp, sync }: LogHead): Promise<LogStatus> {
	const since = safeBefore({ backedUp, sync });
	const oldest = since < end ? (await entryAt(tx, since))?.at : undefined;
	return { end, backedUp, ...(sync && { sync }), unsent: end - since, oldest };
}

const nameOf = ({ device, edition = 0 }: LogHead) => ({ device, edition });

async function headOf(tx: LogTx): Promise<LogHead> {
	const head = await tx.objectStore('head').get('log');
	// The first migration writes it; without it this is no database of ours.
	if (!head) throw new Error('the log has no head');
	return head;
}

/** Everything from a position on, up to another, in order of arrival. */
async function collect(tx: LogTx, from: number, to = Infinity): Promise<Entry[]> {
	if (from >= to) return [];
	const [packs, singles] = await Promise.all([
		tx.objectStore('packs').getAll(IDBKeyRange.bound(from - PACK_SIZE, to, true, true)),
		tx.objectStore('singles').getAll(IDBKeyRange.bound(from, to, false, true))
	]);
	const packed = packs.flatMap(({ start, count, entries }) =>
		start < from || start + count > to
			? unpack(entries).slice(Math.max(0, from - start), to - start)
			: unpack(entries)
	);
	return [...packed, ...singles];
}

/** Puts entries in the place of those with the same ids, between two positions. */
async function replace(
	tx: Tx<Stores, 'readwrite'>,
	{ from, to }: { from: number; to: number },
	by: ReadonlyMap<string, Entry>
): Promise<void> {
	const packs = tx.objectStore('packs');
	for (const pack of await packs.getAll(IDBKeyRange.bound(from - PACK_SIZE, to, true, true))) {
		const entries = unpack(pack.entries).map((entry) => by.get(keyOf(entry)) ?? entry);
		request(packs.put({ ...pack, entries: packed(entries) }, pack.start));
	}
	const singles = tx.objectStore('singles');
	const range = IDBKeyRange.bound(from, to, false, true);
	for (let cursor = await singles.openCursor(range); cursor; cursor = await cursor.continue()) {
		const entry = by.get(keyOf(cursor.value));
		if (entry) request(cursor.update(entry));
	}
}

async function entryAt(tx: LogTx, position: number): Promise<Entry | undefined> {
	const single = await tx.objectStore('singles').get(position);
	if (single) return single;
	const range = IDBKeyRange.upperBound(position);
	const pack = (await tx.objectStore('packs').openCursor(range, 'prev'))?.value;
	return pack && unpack(pack.entries)[position - pack.start];
}

/** Writes new entries after the last and moves the head on. */
async function put(
	tx: Tx<Stores, 'readwrite'>,
	head: LogHead,
	entries: Entry[]
): Promise<LogSlice> {
	const { end: start } = head;
	const end = start + entries.length;
	const nextSeq = nextAfter(entries, head.device, head.nextSeq);
	if (entries.length < PACK_SIZE) {
		const singles = tx.objectStore('singles');
		for (const [n, entry] of entries.entries()) request(singles.put(entry, start + n));
	} else await packUp(tx, entries);
	request(tx.objectStore('head').put({ ...head, nextSeq, end }, 'log'));
	return { ...nameOf(head), start, end, entries };
}

/** Moves all single entries, and `more` that come after them, into packs. */
async function packUp(tx: Tx<Stores, 'readwrite'>, more: readonly Entry[]): Promise<void> {
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
		request(packs.put({ start, count: part.length, entries: packed(part) }, start));
	}
}
