/** The sections of the decks on this device, for a form that shows them to tick. */
import { device } from '#lib/device/device.svelte.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import { partsOf, type Part } from './covers.ts';

/** So long a form waits for what would move it under a finger; on a slow network it does without, ms. */
const PATIENCE = 1000;

export class PartsHere {
	/** By deck, once it has been read; before, and for decks that are not here, only the whole can be ticked. */
	of = $state.raw<ReadonlyMap<string, readonly Part[]>>(new Map());
	/** Whether the form may be shown: its lines stand where they will stay. */
	settled = $state(false);

	/** Call while a component is made. @param decks those to choose from */
	constructor(decks: () => readonly DeckListing[]) {
		$effect(() => {
			void device.version;
			void this.#read(decks());
		});
		$effect(() => {
			const timer = setTimeout(() => (this.settled = true), PATIENCE);
			return () => clearTimeout(timer);
		});
	}

	async #read(decks: readonly DeckListing[]) {
		await device.open();
		const read = await Promise.all(
			decks.map(({ id }) => device.decks.get(id).catch(() => undefined))
		);
		// Asked for after the decks: on a first visit they bring their cards.
		const cards = await device.decks.cards();
		this.of = new Map(read.flatMap((deck) => (deck ? [[deck.id, partsOf(deck, cards)]] : [])));
		this.settled = true;
	}
}
