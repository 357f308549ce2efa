/** What the Progress page says of each deck. */
import type { CardId } from '#lib/deck/card.ts';
import { DAY } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { retrievability } from '#lib/memory/fsrs/retrievability.ts';
import { stagesOf, type Stages } from './stages.ts';

export interface DeckMemory {
	stages: Stages;
	/** Mean chance of recall now, 0 to 1, of the cards that have been begun; undefined when none has. */
	recall: number | undefined;
}

/** @param now epoch ms */
export function deckMemory(
	cards: readonly CardId[],
	memories: Pick<Memories, 'get' | 'parameters'>,
	now: number
): DeckMemory {
	let sum = 0;
	let begun = 0;
	for (const card of cards) {
		const memory = memories.get(card);
		if (!memory || memory.state === 'new') continue;
		// Who has just been told the answer has not recalled it yet.
		const missed = memory.state !== 'review' && now - memory.last < DAY;
		if (!missed) sum += retrievability(memory, now, memories.parameters);
		begun++;
	}
	return { stages: stagesOf(cards, memories), recall: begun === 0 ? undefined : sum / begun };
}
