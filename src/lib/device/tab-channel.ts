import type { LogSlice } from './log-store.ts';

/** How tabs of one browser tell each other what they wrote. */
export interface TabChannel {
	post(slice: LogSlice): void;
	close(): void;
}

/** Where BroadcastChannel is missing, tabs find each other's entries when they come to the front. */
export function openTabChannel(name: string, onSlice: (slice: LogSlice) => void): TabChannel {
	if (typeof BroadcastChannel === 'undefined') return { post() {}, close() {} };
	const channel = new BroadcastChannel(name);
	channel.addEventListener('message', (event: MessageEvent<LogSlice>) => onSlice(event.data));
	return {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels take none
		post: (slice) => channel.postMessage(slice),
		close: () => channel.close()
	};
}
