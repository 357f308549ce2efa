/** The decks of one's own on this device, for pages that make and edit them. */
import { device } from '#lib/device/device.svelte.ts';
import type { OwnDecks } from '#lib/device/own/own-decks.ts';

/**
 * Call while a component is being made. `store` is undefined until the log of edits was read; `version` goes up with
 * every change of it, whichever tab made it.
 */
export function useOwn() {
	let store = $state.raw<OwnDecks>();
	let failed = $state(false);

	$effect(() => {
		device.own().then(
			(own) => (store = own),
			() => (failed = true)
		);
	});

	return {
		get store() {
			return store;
		},
		/** What it takes to edit could not be fetched. */
		get failed() {
			return failed;
		},
		get version() {
			return device.version;
		}
	};
}
