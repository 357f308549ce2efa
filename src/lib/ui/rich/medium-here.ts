import { blobOf } from '#lib/device/media/checked-medium.ts';
import { creditIn } from './credit-in.ts';
import { mediaHere } from '#lib/device/media/media.ts';
import { shippedHere } from '#lib/device/media/shipped-media.ts';

/** A picture or a sound of this device, or one that comes with the app, as a browser shows it; undefined of what is not here. */
export async function mediumHere(name: string): Promise<Blob | undefined> {
	const medium = (await mediaHere().get(name)) ?? (await shippedHere(name));
	return medium && blobOf(medium);
}

/** Who made it, as far as a deck here says so. */
export const creditHere = (name: string): Promise<string | undefined> =>
	creditIn(name).catch(() => undefined);
