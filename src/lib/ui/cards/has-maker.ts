import { isFollowedDeck } from '#lib/deck/own-id.ts';
import { device } from '#lib/device/device.svelte.ts';

/**
 * Whether somebody is there to be told of a mistake in a deck: whoever it is followed from, or the teacher who made it for a
 * class. Where nobody can say so just now, nobody is.
 */
export async function hasMaker(deck: string): Promise<boolean> {
	if (isFollowedDeck(deck)) return true;
	if (!device.signedIn.account) return false;
	const decks = await device.decks.list().catch(() => []);
	return decks.some(({ id, brought }) => id === deck && brought === true);
}
