/**
 * Cards of several decks that ask the same, where a deck says so. Whoever has begun one of them is not taught another
 * as new: it stands for all of them, with its one memory.
 */
import type { QueueCard } from './queue-card.ts';

/** Whether anything is known of a card. */
type Known = (card: string) => { readonly reps: number } | undefined;

export class SameCards {
	/** Of each card that is asked in another deck, too: where. */
	readonly #others = new Map<string, readonly QueueCard[]>();

	constructor(cards: readonly QueueCard[]) {
		const groups = new Map<string, QueueCard[]>();
		for (const { asks } of cards) if (asks !== undefined) groups.set(asks, []);
		if (groups.size === 0) return;
		for (const card of cards) groups.get(card.asks ?? card.id)?.push(card);
		for (const group of groups.values())
			for (const { id } of group)
				this.#others.set(
					id,
					group.filter((other) => other.id !== id)
				);
	}

	/** The card by which it is known what a card asks: itself, unless only another deck's was begun. */
	standIn(card: string, known: Known): string {
		return this.#instead(card, known)?.id ?? card;
	}

	/** What is to be asked of some cards: of those that are the same one, and that by which it is known already. */
	asAsked(cards: readonly QueueCard[], known: Known): readonly QueueCard[] {
		if (this.#others.size === 0) return cards;
		const seen = new Set<string>();
		return cards.flatMap((card) => {
			const { asks = card.id, deck, fact } = card;
			if (seen.has(asks)) return [];
			seen.add(asks);
			const other = this.#instead(card.id, known);
			// It is counted where it is asked for.
			return other ? { ...other, deck, fact } : card;
		});
	}

	#instead(card: string, known: Known): QueueCard | undefined {
		const others = this.#others.get(card);
		return others && !known(card) ? others.find(({ id }) => known(id)?.reps) : undefined;
	}
}
