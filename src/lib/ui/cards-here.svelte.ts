/** The cards on this device, for pages that count them. */
import { device } from '#lib/device/device.svelte.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/**
 * Call while a component is being made. `all` is undefined until the device has been read; it is
 * renewed whenever decks or reviews change.
 */
export function useCardsHere() {
	let all = $state.raw<readonly QueueCard[]>();
	$effect(() => {
		void device.version;
		void read();
	});
	async function read() {
		await device.open();
		all = await device.decks.cards();
	}
	return {
		get all() {
			return all;
		}
	};
}
