/**
 * A log as it lies in IndexedDB: its head, entries one by one, and what is older in packs, since a record costs what
 * it costs whatever is in it. All of it within a transaction of whoever asks.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { pack as packed, unpack } from '#lib/memory/log/pack.ts';
import type { LogHead } from '#lib/device/storage/database.ts';
import { request, type Tx } from '#lib/device/storage/transaction.ts';
import { keyOf, type LogSlice } from './store.ts';
import { nextAfter } from './union.ts';

/** Entries in a full pack. IndexedDB costs about 0.1 ms a record, whatever is in it. */
export const PACK_SIZE = 500;

export type Stores = ['head', 'singles', 'packs', 'snapshots'];
export const STORES: Stores = ['head', 'singles', 'packs', 'snapshots'];
export type LogTx = Tx<Stores, IDBTransactionMode>;

export const nameOf = ({ device, edition = 0 }: LogHead) => ({ device, edition });

export async function headOf(tx: LogTx): Promise<LogHead> {
	const head = await tx.objectStore('head').get('log');
	// The first migration writes it; without it this is no database of ours.
	if (!head) throw new Error('the log has no head');
	return head;
}

/** A database's stores are typed for the review log; what lies in another log's are its own entries. */
const typed = <E extends LogEntry>(entries: LogEntry[]): E[] => entries as E[];
const untyped = (entry: LogEntry): Entry => entry as Entry;

/** Everything from a position on, up to another, in order of arrival. */
export async function collect<E extends LogEntry>(
	tx: LogTx,
	from: number,
	to = Infinity
): Promise<E[]> {
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
	return typed([...packed, ...singles]);
}

/** Puts entries in the place of those with the same ids, between two positions. */
export async function replace(
	tx: Tx<Stores, 'readwrite'>,
	{ from, to }: { from: number; to: number },
	by: ReadonlyMap<string, LogEntry>
): Promise<void> {
	const packs = tx.objectStore('packs');
	for (const pack of await packs.getAll(IDBKeyRange.bound(from - PACK_SIZE, to, true, true))) {
		const entries = unpack(pack.entries).map((entry) => untyped(by.get(keyOf(entry)) ?? entry));
		request(packs.put({ ...pack, entries: packed(entries) }, pack.start));
	}
	const singles = tx.objectStore('singles');
	const range = IDBKeyRange.bound(from, to, false, true);
	for (let cursor = await singles.openCursor(range); cursor; cursor = await cursor.continue()) {
		const entry = by.get(keyOf(cursor.value));
		if (entry) request(cursor.update(untyped(entry)));
	}
}

export async function entryAt(tx: LogTx, position: number): Promise<Entry | undefined> {
	const single = await tx.objectStore('singles').get(position);
	if (single) return single;
	const range = IDBKeyRange.upperBound(position);
	const pack = (await tx.objectStore('packs').openCursor(range, 'prev'))?.value;
	return pack && unpack(pack.entries)[position - pack.start];
}

/** Writes new entries after the last and moves the head on. */
export async function put<E extends LogEntry>(
	tx: Tx<Stores, 'readwrite'>,
	head: LogHead,
	entries: E[]
): Promise<LogSlice<E>> {
	const { end: start } = head;
	const end = start + entries.length;
	const nextSeq = nextAfter(entries, head.device, head.nextSeq);
	if (entries.length < PACK_SIZE) {
		const singles = tx.objectStore('singles');
		for (const [n, entry] of entries.entries()) request(singles.put(untyped(entry), start + n));
	} else await packUp(tx, entries);
	request(tx.objectStore('head').put({ ...head, nextSeq, end }, 'log'));
	return { ...nameOf(head), start, end, entries };
}

/** Moves all single entries, and `more` that come after them, into packs. */
export async function packUp(
	tx: Tx<Stores, 'readwrite'>,
	more: readonly LogEntry[]
): Promise<void> {
	const packs = tx.objectStore('packs');
	const singles = [...(await tx.objectStore('singles').getAll()), ...more.map(untyped)];
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
