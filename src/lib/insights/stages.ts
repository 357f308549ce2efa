/** How far along the cards of a deck are. */
import type { CardId } from '#lib/deck/card.ts';
import type { Memory } from '#lib/memory/fold/memories.ts';

export interface Stages {
	/** Recalled after a night at least, and good for a week or more. */
	known: number;
	/** Asked at least once, and not that firm yet, or no longer. */
	learning: number;
	new: number;
}
export type Stage = keyof Stages;

/** What a stage is worked out from. */
type Firmness = Pick<Memory, 'state' | 'stability' | 'introduced' | 'lastDay'>;

/** Days of stability from which on a card counts as known. */
const HOLDS = 7;

/**
 * How far along a card is. To be known takes more than one right answer on the first day: it may have been a guess
 * among four.
 */
export function stageOf(memory: Firmness | undefined): Stage {
	if (!memory || memory.state === 'new') return 'new';
	const { state, stability, introduced, lastDay } = memory;
	return state === 'review' && lastDay > introduced && stability >= HOLDS ? 'known' : 'learning';
}

/** Counts the cards by stage. Suspended ones count as what they were: they are still remembered. */
export function stagesOf(
	cards: Iterable<CardId>,
	memories: { get(card: CardId): Firmness | undefined }
): Stages {
	const stages: Stages = { known: 0, learning: 0, new: 0 };
	for (const card of cards) stages[stageOf(memories.get(card))]++;
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
