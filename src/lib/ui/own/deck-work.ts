/** What takes YAML, the whole schema and the proofs, and is done in a worker: pages need them for nothing else. */
import type { Remark } from '#lib/deck/file/studyable.ts';
import { errand } from '#lib/device/fit/errand.ts';

/** A deck is looked at: what stops facts of it from being asked, and what is better put right. */
export interface DeckWork {
	json: unknown;
	today: string;
}

/** What is said of a deck's facts. */
export interface Looked {
	stopped: readonly Remark[];
	remarks: readonly Remark[];
}

/** What is to be said of a deck. Rejects where the network does not give what it takes, and when `signal` says to stop. */
export const lookedAt = (json: unknown, today: string, signal?: AbortSignal): Promise<Looked> =>
	errand<DeckWork, Looked>(
		() => new Worker(new URL('./deck-worker.ts', import.meta.url), { type: 'module' }),
		{ json, today },
		signal
	);
