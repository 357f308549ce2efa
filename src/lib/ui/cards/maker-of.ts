/** Who hears of a mistake in a deck: whoever made it, if that is somebody else who can be reached through the server. */
import { isFollowedDeck, isOwnDeck } from '#lib/deck/own-id.ts';
import { device } from '#lib/device/device.svelte.ts';
import type { Reports } from '#lib/device/own/reports.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { followOf } from '#lib/own/follow/followed.ts';
import { hasMaker } from './has-maker.ts';

export interface Maker {
	reports: Pick<Reports, 'standing' | 'forget'>;
	/** Sends a report that is in the log, now or as soon as there is a network. */
	send(id: EntryId, fact: string, text: string): Promise<void>;
}

/** Undefined for a deck of one's own, and where nobody is there to be told. */
export async function makerOf(deck: string): Promise<Maker | undefined> {
	if (isOwnDeck(deck) || !(await hasMaker(deck))) return undefined;
	const own = await device.own().catch(() => undefined);
	if (!own) return undefined;
	const follow = followOf(own.parts(deck));
	if (isFollowedDeck(deck) && !follow) return undefined;
	const to = follow ? { address: follow.address } : { deck };
	void own.reports.bring();
	return {
		reports: own.reports,
		async send({ device: by, seq }, fact, text) {
			await own.reports.add({ device: by, seq }, { to, fact, text });
			own.follows.changed();
		}
	};
}
