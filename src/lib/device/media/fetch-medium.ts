/** A picture or a sound from the server, kept here from then on. */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MOST_BYTES } from '#lib/deck/media/limits.ts';
import { whereStored } from '#lib/device/storage/health.ts';
import { checkedMedium } from './checked-medium.ts';
import { mediaHere, type Media } from './media.ts';

/** It, or that the server has none for this device, or that it does not answer. */
export type Fetched = KeptMedium | 'none' | 'silent';

/** After so long without an answer none will come, ms: the largest over a slow network takes less. */
const PATIENCE = 120_000;

/**
 * Asks for one; resolves once it is on the disk, or the disk has refused it.
 *
 * @param address of a published deck that shows it
 */
export async function fetchMedium(
	name: string,
	address?: string,
	{
		fetch = globalThis.fetch,
		media = mediaHere()
	}: { fetch?: typeof globalThis.fetch; media?: Pick<Media, 'keep'> } = {}
): Promise<Fetched> {
	const paths = [
		...(address ? [`/api/published/${address}/media/${name}`] : []),
		`/api/media/${name}`
	];
	for (const path of paths) {
		const found = await ask(fetch, path, name);
		if (found === 'none') continue;
		if (found !== 'silent') await whereStored(() => media.keep([found]));
		return found;
	}
	return 'none';
}

async function ask(fetch: typeof globalThis.fetch, path: string, name: string): Promise<Fetched> {
	try {
		const response = await fetch(path, {
			// It is kept here, and need not be twice.
			cache: 'no-store',
			signal: AbortSignal.timeout?.(PATIENCE) ?? null
		});
		if (response.status === 404 || response.status === 401) return 'none';
		if (!response.ok || Number(response.headers.get('content-length')) > MOST_BYTES)
			return 'silent';
		// What is not what its name says comes from something in between, such as a hotel’s page.
		return (await checkedMedium(name, new Uint8Array(await response.arrayBuffer()))) ?? 'silent';
	} catch {
		return 'silent';
	}
}
