/**
 * Asks somebody's language model, in a worker that may connect where no page may (server/http/model-worker.ts), and that is fetched
 * when it is asked.
 */
import { errand } from '#lib/device/fit/errand.ts';
import type { Answered } from './ask.ts';
import type { Endpoint } from './endpoint.ts';

export interface ModelWork {
	endpoint: Endpoint;
	/** Of an article. */
	part: string;
}

/** Rejects where the network does not give what it takes, and when `signal` says to stop. */
export const askModel = (work: ModelWork, signal?: AbortSignal): Promise<Answered> =>
	errand<ModelWork, Answered>(
		() => new Worker(new URL('./model-worker.ts', import.meta.url), { type: 'module' }),
		work,
		signal
	);
