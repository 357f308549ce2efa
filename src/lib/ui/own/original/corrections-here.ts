import { device } from '#lib/device/device.svelte.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { correctionsFrom, originalOf } from '#lib/own/original/corrections.ts';

/** How much a copy's original says otherwise by now; 0 where it cannot be reached. */
export async function countCorrections(parts: PartsOf): Promise<number> {
	const from = originalOf(parts);
	if (from === undefined) return 0;
	const original = await device.decks.get(from).catch(() => undefined);
	return original ? correctionsFrom(parts, original).length : 0;
}
