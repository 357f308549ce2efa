import { device } from '#lib/device/device.svelte.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { correctionsFrom, originalOf } from '#lib/own/original/corrections.ts';

/**
 * The deck that a deck is a copy of; undefined where none is known here by that name, as for a deck that a file brought: what
 * the file is called is told to no server. Rejects where it cannot be reached.
 */
export async function originalHere(parts: PartsOf) {
	const from = originalOf(parts);
	if (from === undefined) return undefined;
	const known = await device.decks.list();
	return known.some(({ id }) => id === from) ? device.decks.get(from) : undefined;
}

/** How much a copy's original says otherwise by now; 0 where it cannot be reached. */
export async function countCorrections(parts: PartsOf): Promise<number> {
	const original = await originalHere(parts).catch(() => undefined);
	return original ? correctionsFrom(parts, original).length : 0;
}
