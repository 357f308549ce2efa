import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { whereStored } from '#lib/device/storage/health.ts';

/** The pictures and sounds of a deck, as far as they are on this device. */
export async function mediaHereOf({ media }: Pick<Deck, 'media'>): Promise<KeptMedium[]> {
	const names = Object.keys(media ?? {});
	if (names.length === 0) return [];
	const [{ mediaHere }, { shippedHere }] = await Promise.all([
		import('#lib/device/media/media.ts'),
		import('#lib/device/media/shipped-media.ts')
	]);
	const found: (KeptMedium | undefined)[] = [];
	for (const name of names) {
		const own = await whereStored(() => mediaHere().get(name));
		// A copy of a deck that comes with the app shows what that brings.
		found.push(own ?? (await shippedHere(name).catch(() => undefined)));
	}
	return found.filter((one) => one !== undefined);
}
