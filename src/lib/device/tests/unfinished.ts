/** The tests that wait on this device, for pages that take none: without what taking one needs. */
import { Connection } from '#lib/device/storage/connection.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { testStash } from './stash.ts';
import { IdbTestStore, type KeptTest } from './store.ts';

/**
 * The latest first. None where storage fails, which is said elsewhere; and none where the browser
 * stores nothing: there a test goes with its page.
 */
export async function unfinishedTests(): Promise<KeptTest[]> {
	if (!hasDatabases()) return [];
	const connection = new Connection();
	try {
		return await new IdbTestStore(connection, testStash(localStore())).unfinished();
	} catch {
		return [];
	} finally {
		connection.close();
	}
}
