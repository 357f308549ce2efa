/** The tests that wait on this device, for pages that take none: without what taking one needs. */
import { Connection } from './connection.ts';
import { hasDatabases } from './has-databases.ts';
import { IdbTestStore, type KeptTest } from './test-store.ts';

/**
 * The latest first. None where storage fails, which is said elsewhere; and none where the browser
 * stores nothing: there a test goes with its page.
 */
export async function unfinishedTests(): Promise<KeptTest[]> {
	if (!hasDatabases()) return [];
	const connection = new Connection();
	try {
		return await new IdbTestStore(connection).unfinished();
	} catch {
		return [];
	} finally {
		connection.close();
	}
}
