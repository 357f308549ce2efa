/** What was learnt of cards that have other ids now, under these. */
import { device } from '#lib/device/device.svelte.ts';
import { pastOf } from '#lib/own/carry/past.ts';
import { addPast } from '#lib/ui/own/file/bring-file.ts';

/**
 * @param idOf of a card its id in the deck it went to, both without their decks'; undefined for one that stays
 * @returns whether it is there now
 */
export async function carryPast(
	from: string,
	to: string,
	idOf: (card: string) => string | undefined
): Promise<boolean> {
	try {
		return (await addPast(pastOf(await device.history(), from, idOf), to)) !== undefined;
	} catch {
		return false;
	}
}
