/** What was learnt of facts that went to another deck, under their cards there. */
import { device } from '#lib/device/device.svelte.ts';
import { pastOf } from '#lib/own/carry/past.ts';
import { addPast } from '#lib/ui/own/file/bring-file.ts';

/** @returns whether it is there now */
export async function carryPast(
	from: string,
	to: string,
	ids: ReadonlyMap<string, string>
): Promise<boolean> {
	try {
		return (await addPast(pastOf(await device.history(), from, ids), to)) !== undefined;
	} catch {
		return false;
	}
}
