import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogSlice } from './store.ts';

/** How tabs of one browser tell each other what they wrote. */
export interface TabChannel<M = LogSlice<Entry>> {
	post(message: M): void;
	close(): void;
}

/** Where BroadcastChannel is missing, tabs find each other's entries when they come to the front. */
export function openTabChannel<M = LogSlice<Entry>>(
	name: string,
	heard: (message: M) => void
): TabChannel<M> {
	const channel = channelCalled(name);
	if (!channel) return { post() {}, close() {} };
	channel.addEventListener('message', (event: MessageEvent<M>) => heard(event.data));
	return {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels take none
		post: (message) => channel.postMessage(message),
		close: () => channel.close()
	};
}

const LEFT = 'footnote-left';

/** One for both: a channel does not hear itself, and a page that leaves is not to be called back. */
let leaving: BroadcastChannel | undefined;

/** Calls back when another tab has removed everything of the learner from this browser. */
export function onLeft(left: () => void): void {
	leaving = channelCalled(LEFT);
	leaving?.addEventListener('message', left);
}

/** Tells the other tabs that nothing of the learner is here any more. */
export function tellLeft(): void {
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels take none
	leaving?.postMessage('left');
}

/** Undefined where a browser has none, or forbids it. */
function channelCalled(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}
