/** Where the cards that an exam covers stand: columns of numbers, one place for each card. */
import { dayOf } from '#lib/memory/day.ts';
import { dueAt, misdated } from '#lib/memory/fsrs/memory.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/**
 * `pending` was missed and is still to be known; `changed` was known with another answer. Cards that
 * the learner has suspended are not among them: they said that these will not be asked.
 */
export const FRESH = 0;
export const PENDING = 1;
export const KNOWN = 2;
export const CHANGED = 3;

export interface CardStates {
	readonly cards: QueueCard[];
	/** One of the four above. */
	readonly state: Uint8Array;
	/** Days. */
	readonly stability: Float64Array;
	readonly difficulty: Float64Array;
	/** Learner's days: of the last review, on which the card falls due, and of the first review. */
	readonly last: Int32Array;
	readonly due: Int32Array;
	readonly begun: Int32Array;
	/** 1 if not to be asked today. */
	readonly buried: Uint8Array;
	/** When a pending card is to be asked again, epoch ms. */
	readonly again: Float64Array;
}

export function cardStatesOf(
	memories: Pick<Memories, 'look'>,
	cards: readonly QueueCard[],
	now: number,
	shift: number
): CardStates {
	const n = cards.length;
	const standing: CardStates = {
		cards: [],
		state: new Uint8Array(n),
		stability: new Float64Array(n),
		difficulty: new Float64Array(n),
		last: new Int32Array(n),
		due: new Int32Array(n),
		begun: new Int32Array(n),
		buried: new Uint8Array(n),
		again: new Float64Array(n)
	};
	const today = dayOf(now, shift);
	for (const card of cards) {
		const memory = memories.look(card.id);
		if (memory?.suspended) continue;
		const i = standing.cards.push(card) - 1;
		if (!memory) continue;
		standing.buried[i] = memory.buriedUntil > now ? 1 : 0;
		if (memory.reps === 0) continue;
		const due = dueAt(memory, now, shift);
		standing.stability[i] = memory.stability;
		standing.difficulty[i] = memory.difficulty;
		// What a clock that was far ahead has dated counts as yesterday's, and is due (see memory.ts).
		standing.last[i] = misdated(memory, now) ? today - 1 : Math.min(memory.lastDay, today);
		standing.begun[i] = memory.introduced;
		standing.due[i] = dayOf(due, shift);
		standing.again[i] = due;
		standing.state[i] =
			card.revision > memory.revision ? CHANGED : memory.state === 'review' ? KNOWN : PENDING;
	}
	return standing;
}
