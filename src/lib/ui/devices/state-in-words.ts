import type { SyncState } from '#lib/device/sync/sync-state.ts';
import { devices } from '#lib/ui/messages/devices.ts';

/** How this device and the server stand, in a sentence. */
export function stateInWords(state: SyncState, unsent: number): string {
	const words = devices.state;
	switch (state.kind) {
		case 'off':
		case 'synced':
		case 'sending':
		case 'receiving':
			return words[state.kind];
		case 'waiting':
			return state.why === 'storage' ? words.storage : words[state.why](unsent);
		case 'signed-out':
			return words.signedOut;
		case 'another':
			return words.another;
		default:
			return state satisfies never;
	}
}
