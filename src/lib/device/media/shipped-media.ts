/**
 * Pictures and sounds of decks that come with the app. They are fetched with their deck and kept beside the app's own files: they
 * are nobody's own, so no export has them, and losing them costs a download.
 */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import { shippedMedium } from '#lib/deck/media/shipped.ts';
import { checkedMedium } from './checked-medium.ts';

const CACHE = 'footnote-media';

/** One of them, from this device or else from the server; undefined of what is neither here nor there. */
export async function shippedHere(name: string): Promise<KeptMedium | undefined> {
	if (!namedMedium(name)) return undefined;
	const address = shippedMedium(name);
	const cache = await caches.open(CACHE);
	const held = await cache.match(address);
	const response = held ?? (await fetch(address));
	if (!response.ok) return undefined;
	const bytes = new Uint8Array(await response.clone().arrayBuffer());
	const medium = await checkedMedium(name, bytes);
	if (medium && !held) await cache.put(address, response);
	return medium;
}

/** Brings those of a deck, one after the other, so that they are here without a network. What does not come now, comes when it is shown. */
export async function bringShipped(names: readonly string[]): Promise<void> {
	for (const name of names) await shippedHere(name).catch(() => undefined);
}
