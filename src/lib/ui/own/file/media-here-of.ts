import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { whereStored } from '#lib/device/storage/health.ts';

/** The pictures and sounds of a deck, as far as they are on this device. */
export async function mediaHereOf({ media }: Pick<Deck, 'media'>): Promise<KeptMedium[]> {
	const names = Object.keys(media ?? {});
	if (names.length === 0) return [];
	const { mediaHere } = await import('#lib/device/media/media.ts');
	const found = await Promise.all(names.map((name) => whereStored(() => mediaHere().get(name))));
	return found.filter((one) => one !== undefined);
}
