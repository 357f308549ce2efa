/** Keeps a page up to date while it is looked at. */
import { onMount } from 'svelte';
import { whileSeen } from '#lib/ui/kit/while-seen.ts';

const EVERY = 5000;

interface Live {
	/** What to ask, and the version that is shown. */
	address: () => string;
	version: () => string;
	/** There is something new. */
	onnews: () => Promise<void>;
}

/** Call while a component is being made. `lost` while the server does not answer. */
export function useLive({ address, version, onnews }: Live) {
	let lost = $state(false);

	async function look() {
		try {
			const headers = { 'if-none-match': `"${version()}"` };
			const { status } = await fetch(address(), { headers, cache: 'no-store' });
			if (status !== 304 && status < 500) await onnews();
			lost = status >= 500;
		} catch {
			lost = true;
		}
	}

	onMount(() => whileSeen(look, EVERY));

	return {
		get lost() {
			return lost;
		}
	};
}
