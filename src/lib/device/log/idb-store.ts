import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { LogHead } from '#lib/device/storage/database.ts';
import { StorageFailure, type FailureKind } from '#lib/device/storage/health.ts';
import {
	collect,
	entryAt,
	headOf,
	nameOf,
	packUp,
	put,
	replace,
	STORES,
	type LogTx,
	type Stores
} from './idb-rows.ts';
import {
	safeBefore,
	stillGood,
	type Ahead,
	type Held,
	type Incoming,
	type KeptSnapshot,
	type LogSlice,
	type LogStatus,
	type LogStore,
	type Moment,
	type Outgoing,
	type Resumption,
	type Stamped,
	type Union
} from './store.ts';
import { request, write, type Tx } from '#lib/device/storage/transaction.ts';
import { difference, numbered, remember, settlement, withPages } from './union.ts';

/** Reading and comparing a whole log may take a slow phone this long, ms. */
const LONG = 60_000;

/**
 * The review log in IndexedDB. Every write is one transaction of strict durability, and numbers are
 * given out inside it, so that tabs never collide and a crash leaves either all of it or nothing.
 */
export class IdbLogStore<E extends LogEntry = Entry> implements LogStore<E> {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	resume(release: string): Promise<Resumption<E>> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const snapshots = tx.objectStore('snapshots');
			const [head, kept] = await Promise.all([headOf(tx), snapshots.get('log')]);
			const ahead = head.ahead ? await snapshots.get('ahead') : undefined;
			const good = kept && !ahead && stillGood(kept, head, release) ? kept : undefined;
			const start = good?.end ?? 0;
			const [entries, status] = await Promise.all([collect<E>(tx, start), statusOf(tx, head)]);
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

	read(from: number): Promise<LogSlice<E>> {
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const [head, entries] = await Promise.all([headOf(tx), collect<E>(tx, from)]);
			return { ...nameOf(head), start: from, end: from + entries.length, entries };
		});
	}

	append(
		drafts: readonly Stamped<E>[],
		token: string,
		refuse?: (log: { end: number }) => FailureKind | undefined
	): Promise<LogSlice<E>> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const refused = refuse?.(head);
			if (refused) throw new StorageFailure(refused);
			const earlier = head.recent.find((append) => append.token === token);
			if (earlier) {
				const { start, count } = earlier;
				const entries = (await collect<E>(tx, start)).slice(0, count);
				return { ...nameOf(head), start, end: start + count, entries };
			}
			const entries = numbered(drafts, head.device, head.nextSeq);
			const append = { token, first: head.nextSeq, start: head.end, count: drafts.length };
			return put(tx, { ...head, recent: remember(head.recent, append) }, entries);
		});
	}

	add(entries: readonly E[]): Promise<Union<E>> {
		return this.#write(async (tx) => {
			const { fresh, already, conflicts } = difference(await collect<E>(tx, 0), entries);
			return { slice: await put(tx, await headOf(tx), fresh), already, conflicts };
		}, LONG);
	}

	settle(held: readonly Held<E>[], stamp: Moment): Promise<Union<E>> {
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const { entries, undos } = settlement(held, head.recent, head.device, stamp);
			const { fresh, already, conflicts } = difference(await collect<E>(tx, 0), entries);
			const recent = head.recent.filter(({ token }) => held.every((one) => one.token !== token));
			const all = [...fresh, ...numbered(undos, head.device, head.nextSeq)];
			const formerly = withPages(head.formerly, held);
			return { slice: await put(tx, { ...head, recent, formerly }, all), already, conflicts };
		}, LONG);
	}

	async outgoing(account: string, most: number): Promise<Outgoing<E>> {
		const { markFor, firstRun } = await syncing();
		return this.#connection.run(async (db) => {
			const tx = db.transaction(STORES);
			const head = await headOf(tx);
			const mark = markFor(head, account);
			return firstRun(head, mark, await collect<E>(tx, mark.sent, mark.sent + most));
		});
	}

	async bringIn(incoming: Incoming<E>): Promise<LogSlice<E>> {
		const { markFor, changesBy, withIds } = await syncing();
		return this.#write(async (tx) => {
			const head = await headOf(tx);
			const { sent } = markFor(head, incoming.account);
			const { before = 0, ids = {} } = head.known ?? {};
			// Read only where it is needed: to tell what comes twice.
			const known =
				incoming.entries.length > 0 ? withIds(ids, await collect(tx, before)) : undefined;
			const unsent = await collect<E>(tx, sent, incoming.sent);
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

	async keepAhead(ahead: Ahead): Promise<LogSlice<E>> {
		const { headWithAhead } = await syncing();
		return this.#write(async (tx) => {
			const before = await headOf(tx);
			const head = headWithAhead(before, ahead, await collect<E>(tx, 0));
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
