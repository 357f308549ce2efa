/**
 * The whole log, for work that looks through all of it. A worker reads it from the database itself:
 * years of reviews would keep the page from answering a tap.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbLogStore } from './idb-store.ts';

/** @param given all entries, where the database does not hold them */
export async function wholeLog(given: readonly Entry[] | undefined): Promise<readonly Entry[]> {
	if (given) return given;
	const store = new IdbLogStore(new Connection({ patience: LONG }));
	try {
		return (await store.read(0)).entries;
	} finally {
		store.close();
	}
}

/** Reading a whole log may take a slow phone this long, ms. */
const LONG = 60_000;
