import { invalidateAll } from '$app/navigation';

const SOONEST = 4000;
const LATEST = 30_000;

/**
 * Asks the server again for what the page shows, for as long as `wanted`, while somebody looks: soon at
 * first, then ever less often. Without JavaScript, a reload does the same.
 */
export function useRefresh(wanted: () => boolean): void {
	$effect(() => {
		if (!wanted()) return;
		let pause = SOONEST;
		let timer: ReturnType<typeof setTimeout>;
		const look = async () => {
			if (document.visibilityState === 'visible' && (await serverAnswers())) await invalidateAll();
			pause = Math.min(pause * 1.15, LATEST);
			timer = setTimeout(look, pause);
		};
		timer = setTimeout(look, pause);
		return () => clearTimeout(timer);
	});
}

/** Without a network the page stays as it is, rather than give way to an error. */
const serverAnswers = () =>
	fetch('/api/account').then(
		({ ok }) => ok,
		() => false
	);
