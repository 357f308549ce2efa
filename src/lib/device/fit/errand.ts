/** Sends a worker on one errand: it gets a message, answers with one, and is let go. */
import { pageCache } from '#lib/device/app/page-cache.ts';

/** What a worker answers. */
type Answer<A> = { ok: true; answer: A } | { ok: false };

/**
 * Rejects when the worker could not be loaded or did not succeed, and when `signal` says to stop. A
 * worker of a page that is put away would keep what it reads from others: another one is sent then.
 *
 * @param make of a worker that nobody else uses
 */
export async function errand<Q, A>(
	make: () => Worker,
	request: Q,
	signal?: AbortSignal
): Promise<A> {
	for (;;) {
		await pageCache.back;
		const { times } = pageCache;
		try {
			return await once<Q, A>(make(), request, signal);
		} catch (error) {
			if (times === pageCache.times) throw error;
		}
	}
}

function once<Q, A>(worker: Worker, request: Q, signal?: AbortSignal): Promise<A> {
	let stop: (() => void) | undefined;
	return new Promise<A>((resolve, reject) => {
		if (signal?.aborted) return reject(new DOMException('stopped', 'AbortError'));
		stop = pageCache.ends(() => {
			worker.terminate();
			reject(new Error('the page was put away'));
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Answer<A>>) =>
			data.ok ? resolve(data.answer) : reject(new Error('the worker failed'))
		);
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error('the worker did not start'));
		});
		signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but ours
		worker.postMessage(request);
	}).finally(() => {
		stop?.();
		worker.terminate();
	});
}

/** In the worker: does the work for the message that comes. */
export function onErrand<Q, A>(work: (request: Q) => Promise<A>): void {
	addEventListener('message', ({ data }: MessageEvent<Q>) => {
		work(data).then(
			(answer) => postMessage({ ok: true, answer } satisfies Answer<A>),
			() => postMessage({ ok: false } satisfies Answer<A>)
		);
	});
}
