/** For tests: makes fake-indexeddb fail the way browsers do. Undo with `vi.restoreAllMocks()`. */
import { vi } from 'vitest';
import type { Connection } from './connection.ts';

/** The connection is dead: transactions cannot be started on it. */
export function deadConnection(times = 1, name = 'InvalidStateError'): { opened: () => number } {
	const begin = IDBDatabase.prototype.transaction;
	const begun = new Set<IDBDatabase>();
	let left = times;
	const dead = new Set<IDBDatabase>();
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...args: Parameters<typeof begin>
	) {
		if (args[1] === ('versionchange' as IDBTransactionMode)) return begin.apply(this, args);
		begun.add(this);
		if (!dead.has(this) && left > 0) {
			left--;
			dead.add(this);
		}
		// A connection that died once stays dead.
		if (dead.has(this)) throw new DOMException('The database connection is closing.', name);
		return begin.apply(this, args);
	});
	return { opened: () => begun.size };
}

/** Writing aborts the transaction for this reason, a number of times. */
export function abortingWrites(name: string, times = Infinity): { stop: () => void } {
	let left = times;
	const put = IDBObjectStore.prototype.put;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args: Parameters<typeof put>
	) {
		const request = put.apply(this, args);
		if (left > 0) {
			left--;
			// What fake-indexeddb itself calls when a request fails.
			// oxlint-disable-next-line eslint/no-underscore-dangle -- its name
			(this.transaction as unknown as { _abort(name: string): void })._abort(name);
		}
		return request;
	});
	return { stop: () => spy.mockRestore() };
}

/** What is done reaches the disk, but the page is told that it failed. */
export function lostAcknowledgements(connection: Connection, times = 1): void {
	let left = times;
	const run = connection.run.bind(connection);
	vi.spyOn(connection, 'run').mockImplementation((work, patience) =>
		run(async (db) => {
			const result = await work(db);
			if (left-- > 0) throw new DOMException('The connection was lost.', 'AbortError');
			return result as never;
		}, patience)
	);
}
