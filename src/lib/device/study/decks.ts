import type { CardId } from '#lib/deck/card.ts';
import { deckOf } from '#lib/deck/card-id.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';

/** Where decks come from; `device.decks` is one. */
export interface DeckSource {
	get(id: string): Promise<Deck | undefined>;
}

/** The decks of a sitting, each fetched when its first card is near: what was fetched is at hand. */
export class StudyDecks {
	readonly #source: DeckSource;
	readonly #here = new Map<string, Deck>();

	constructor(source: DeckSource) {
		this.#source = source;
	}

	/** The deck of a card, if it was fetched. */
	of(card: CardId): Deck | undefined {
		return this.#here.get(deckOf(card));
	}

	/** Fetches the deck of a card. False if nobody has it just now. */
	async load(card: CardId): Promise<boolean> {
		const id = deckOf(card);
		if (this.#here.has(id)) return true;
		try {
			const deck = await this.#source.get(id);
			if (deck) this.#here.set(id, deck);
			return deck !== undefined;
		} catch (error) {
			if (error instanceof DeckUnreachable) return false;
			throw error;
		}
	}
}
