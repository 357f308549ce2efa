import { device } from '#lib/device/device.svelte.ts';
import { pastIn } from '#lib/formats/entries.ts';
import type { Past } from '#lib/formats/reading.ts';

/** What was answered of a deck, on this device or wherever its log is from, and by which settings. */
export const pastHereOf = async (deck: string): Promise<Past[]> =>
	pastIn(await device.history(), deck);
