import { waitingIn } from '#lib/memory/log/waiting.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';

/** Reading all packs of a long log may take a slow phone this long, ms. */
const LONG = 60_000;

/**
 * How many entries of the log on this device have no effect here, for their kind or for one of their values.
 * Read a pack at a time, and of a pack only what is no plain review: of the longest log little is in memory.
 * Throws `StorageFailure`.
 *
 * @param name of the database, where it is another than the app's
 */
export async function countWaiting(name?: string): Promise<{ newer: number; aside: number }> {
	const sum = { newer: 0, aside: 0 };
	if (!hasDatabases()) return sum;
	const count = (...entries: Parameters<typeof waitingIn>) => {
		const { newer, aside } = waitingIn(...entries);
		sum.newer += newer;
		sum.aside += aside;
	};
	const connection = new Connection(name === undefined ? {} : { name });
	try {
		await connection.run(async (db) => {
			[sum.newer, sum.aside] = [0, 0];
			const tx = db.transaction(['packs', 'singles']);
			const packs = tx.objectStore('packs');
			for (let cursor = await packs.openCursor(); cursor; cursor = await cursor.continue())
				count(cursor.value.entries.rest.map(([, entry]) => entry));
			count(await tx.objectStore('singles').getAll());
		}, LONG);
	} finally {
		connection.close();
	}
	return sum;
}
