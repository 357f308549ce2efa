/** Every deck that can be had on this device, read one after the other. */
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import { device } from '#lib/device/device.svelte.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';

/**
 * Call while a component is being made. `decks` is empty while they are `reading`; `missing` counts those
 * that are neither here nor to be had from the server just now.
 *
 * @param prepare is done with each before all of them are there
 */
export function useAllDecks(prepare: (deck: ReadDeck['deck']) => Promise<void>) {
	let decks = $state.raw<readonly ReadDeck['deck'][]>([]);
	let missing = $state(0);
	let reading = $state(true);

	$effect(() => {
		const current = { on: true };
		void read(current);
		return () => (current.on = false);
	});

	async function read(current: { on: boolean }) {
		await device.open();
		const here: ReadDeck['deck'][] = [];
		for (const { id } of await unlessUnreachable(device.decks.list(), [])) {
			const deck = await unlessUnreachable(device.decks.get(id), undefined);
			if (!current.on) return;
			if (!deck) missing++;
			else {
				await prepare(deck);
				here.push(deck);
			}
		}
		decks = here;
		reading = false;
	}

	return {
		get decks() {
			return decks;
		},
		get missing() {
			return missing;
		},
		/** Some are still to come. */
		get reading() {
			return reading;
		}
	};
}

async function unlessUnreachable<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
	try {
		return await work;
	} catch (problem) {
		if (problem instanceof DeckUnreachable) return otherwise;
		throw problem;
	}
}
