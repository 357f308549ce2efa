/** A server that starts before its database waits for it. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Between two tries, ms: at first, and at most, so that it serves soon after the database is there. */
const PAUSE = { first: 250, most: 3000 };

export interface Trying {
	/** Whether a later try may succeed; if not, the error is thrown. */
	hopeful: (error: unknown) => boolean;
	/** Is told of each try that failed and will be followed by another. */
	failed: (error: unknown) => void;
	/** Ends the waiting: the signal's reason is thrown. */
	signal: AbortSignal;
}

/** What `open` resolves to, tried with growing pauses until it does. */
export async function keepTrying<T>(
	open: () => Promise<T>,
	{ hopeful, failed, signal }: Trying
): Promise<T> {
	for (let wait = PAUSE.first; ; wait = Math.min(wait * 2, PAUSE.most)) {
		try {
			return await open();
		} catch (error) {
			signal.throwIfAborted();
			if (!hopeful(error)) throw error;
			failed(error);
		}
		await sleep(wait, undefined, { signal });
	}
}
