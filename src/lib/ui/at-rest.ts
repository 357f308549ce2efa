/** Work that can wait until a page has nothing else to do, and that ends with the page. */
import { onMount } from 'svelte';

/** So long a page stands before anything is begun, ms. */
const SETTLED = 5000;

/**
 * Call while a component is being made. What fails is tried again on the next page.
 *
 * @param work is told to stop when the component goes
 */
export function atRest(work: (signal: AbortSignal) => Promise<unknown>): void {
	onMount(() => {
		const stopping = new AbortController();
		const begin = () => {
			if (!stopping.signal.aborted) work(stopping.signal).catch(() => undefined);
		};
		const timer = setTimeout(
			() => ('requestIdleCallback' in globalThis ? requestIdleCallback(begin) : begin()),
			SETTLED
		);
		return () => {
			clearTimeout(timer);
			stopping.abort();
		};
	});
}
