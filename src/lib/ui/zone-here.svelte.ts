import { onMount } from 'svelte';

/** The reader's time zone, once the page is alive: the server does not know it. Call while a component is made. */
export function useZoneHere() {
	let zone = $state<string>();
	onMount(() => {
		zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	});
	return {
		get zone() {
			return zone;
		}
	};
}
