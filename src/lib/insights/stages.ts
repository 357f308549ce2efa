/** How far along the cards of a deck are. */
import type { CardId } from '#lib/deck/card.ts';
import type { Memory } from '#lib/memory/fold/memories.ts';

export interface Stages {
	/** In long-term memory, coming back after days or months. */
	known: number;
	/** Asked at least once, not yet (or no longer) remembered over a night. */
	learning: number;
	new: number;
}

/** Counts the cards by stage. Suspended ones count as what they were: they are still remembered. */
export function stagesOf(
	cards: Iterable<CardId>,
	memories: { get(card: CardId): Pick<Memory, 'state'> | undefined }
): Stages {
	const stages: Stages = { known: 0, learning: 0, new: 0 };
	for (const card of cards) {
		const state = memories.get(card)?.state ?? 'new';
		if (state === 'new') stages.new++;
		else if (state === 'review') stages.known++;
		else stages.learning++;
	}
	return stages;
}

/** The same for every deck that has cards here, by its id. */
export function stagesByDeck(
	cards: readonly { id: CardId; deck: string }[],
	memories: Parameters<typeof stagesOf>[1]
): Map<string, Stages> {
	const ids = new Map<string, CardId[]>();
	for (const { id, deck } of cards) {
		const list = ids.get(deck);
		if (list) list.push(id);
		else ids.set(deck, [id]);
	}
	return new Map(Array.from(ids, ([deck, list]) => [deck, stagesOf(list, memories)]));
}
