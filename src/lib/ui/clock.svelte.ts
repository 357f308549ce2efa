/** The time for what is drawn: renewed each minute, and when a sleeping page is looked at again. */
import { onMount } from 'svelte';
import { offsetAt } from '#lib/device/storage/offset.ts';

const MINUTE = 60_000;

/** Call while a component is being made. `now` is epoch ms, `offset` minutes east of UTC. */
export function useClock() {
	let now = $state(Date.now());
	const renew = () => (now = Date.now());
	onMount(() => {
		const timer = setInterval(renew, MINUTE);
		document.addEventListener('visibilitychange', renew);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', renew);
		};
	});
	return {
		get now() {
			return now;
		},
		get offset() {
			return offsetAt(now);
		}
	};
}
