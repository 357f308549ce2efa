import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './abort.ts';
import type { Database, FootnoteDb } from './database.ts';

type Stores = StoreNames<FootnoteDb>[];
export type Tx<S extends Stores, Mode extends IDBTransactionMode> = IDBPTransaction<
	FootnoteDb,
	S,
	Mode
>;

/** Writes all of it or nothing; `strict` resolves only once it is on the disk. */
export async function write<T, S extends Stores>(
	db: Database,
	stores: S,
	durability: 'strict' | 'relaxed',
	work: (tx: Tx<S, 'readwrite'>) => T | Promise<T>
): Promise<T> {
	const tx = db.transaction(stores, 'readwrite', { durability });
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

/** One write of a transaction: should it fail, the whole transaction fails and says why. */
export const request = (write: Promise<unknown>): void => void write.catch(() => {});
