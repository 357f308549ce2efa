/** What takes YAML, the whole schema and the proofs, and is done in a worker: pages need them for nothing else. */
import type { Remark } from '#lib/deck/file/studyable.ts';
import { errand } from '#lib/device/fit/errand.ts';
import type { Opened } from '#lib/own/open/opened.ts';

export type DeckWork =
	/** A file is looked at. */
	| { kind: 'open'; bytes: Uint8Array; name: string }
	/** A deck is: what stops facts of it from being asked, and what is better put right. */
	| { kind: 'look'; json: unknown; today: string };

/** What is said of a deck's facts. */
export interface Looked {
	stopped: readonly Remark[];
	remarks: readonly Remark[];
}

const ask = <A>(work: DeckWork, signal?: AbortSignal) =>
	errand<DeckWork, A>(
		() => new Worker(new URL('./deck-worker.ts', import.meta.url), { type: 'module' }),
		work,
		signal
	);

/** What a file is. Rejects where the network does not give what it takes to see that. */
export const openedFile = (bytes: Uint8Array, name: string): Promise<Opened> =>
	ask({ kind: 'open', bytes, name });

/** What is to be said of a deck. Rejects likewise, and when `signal` says to stop. */
export const lookedAt = (json: unknown, today: string, signal?: AbortSignal): Promise<Looked> =>
	ask({ kind: 'look', json, today }, signal);
