/** Sends a worker on one errand: it gets a message, answers with one, and is let go. */

/** What a worker answers. */
type Answer<A> = { ok: true; answer: A } | { ok: false };

/** Rejects when the worker could not be loaded or did not succeed, and when `signal` says to stop. */
export function errand<Q, A>(worker: Worker, request: Q, signal?: AbortSignal): Promise<A> {
	return new Promise<A>((resolve, reject) => {
		if (signal?.aborted) return reject(new DOMException('stopped', 'AbortError'));
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
	}).finally(() => worker.terminate());
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
