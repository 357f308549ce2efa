/** The decks on this device as they are listed, for pages that the server may have drawn: it knows no deck of one's own. */
import type { DeckListing } from '#lib/deck/listing.ts';
import { device } from '#lib/device/device.svelte.ts';

/**
 * Call while a component is being made. Until the device has been read, `all` is what the page was drawn with; it is
 * renewed whenever decks change.
 */
export function useDecksHere(drawn: () => DeckListing[]) {
	let here = $state.raw<DeckListing[]>();
	$effect(() => {
		void device.version;
		void read();
	});
	async function read() {
		await device.open();
		// Without a list from the server there is nothing but what was drawn.
		here = await device.decks.list().catch(() => here);
	}
	return {
		get all() {
			return here ?? drawn();
		}
	};
}
