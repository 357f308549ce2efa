/** Waits for whoever else has a file of SQLite's, outside of the event loop: SQLite's own waiting would stop it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { troubleOf } from './unavailable.ts';

/** From the first try to the last, ms. */
const LONGEST = 5000;
/** Between two tries, ms: at first, and at most. */
const PAUSE = { first: 2, most: 50 };

/**
 * Does something that leaves nothing behind where it finds the database busy, as often as it takes. Throws
 * what `work` throws: after five seconds of waiting, that the database is busy.
 *
 * @param pause for so many ms, between two tries
 */
export async function patiently<T>(
	work: () => T | Promise<T>,
	pause: (ms: number) => Promise<unknown> = sleep
): Promise<T> {
	const end = performance.now() + LONGEST;
	for (let wait = PAUSE.first; ; wait = Math.min(wait * 2, PAUSE.most)) {
		try {
			return await work();
		} catch (error) {
			if (troubleOf(error) !== 'busy' || performance.now() + wait > end) throw error;
		}
		await pause(wait);
	}
}
