import { blobOf } from '#lib/device/media/checked-medium.ts';
import { mediaHere } from '#lib/device/media/media.ts';

/** A picture or a sound of this device, as a browser shows it; undefined of what is not here. */
export async function mediumHere(name: string): Promise<Blob | undefined> {
	const medium = await mediaHere().get(name);
	return medium && blobOf(medium);
}
