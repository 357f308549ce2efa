import { device } from '#lib/device/device.svelte.ts';
import { blobOf } from '#lib/device/media/checked-medium.ts';
import { fetchMedium } from '#lib/device/media/fetch-medium.ts';
import { mediaHere } from '#lib/device/media/media.ts';
import { shippedHere } from '#lib/device/media/shipped-media.ts';
import { creditIn } from './credit-in.ts';

/**
 * A picture or a sound as a browser shows it: of this device, of the server that keeps people's own, or else one that
 * comes with the app; undefined of what is nowhere.
 */
export async function mediumHere(name: string): Promise<Blob | undefined> {
	const medium =
		(await mediaHere().get(name)) ?? (await fetched(name)) ?? (await shippedHere(name));
	return medium && blobOf(medium);
}

/** What was met before it was fetched; it is kept from then on. */
async function fetched(name: string) {
	if (!navigator.onLine) return undefined;
	const own = await device.own().catch(() => undefined);
	const [address] = own?.media.addressesOf(name) ?? [];
	if (address === undefined && !device.signedIn.account) return undefined;
	const found = await fetchMedium(name, address);
	return typeof found === 'string' ? undefined : found;
}

/** Who made it, as far as a deck here says so. */
export const creditHere = (name: string): Promise<string | undefined> =>
	creditIn(name).catch(() => undefined);
