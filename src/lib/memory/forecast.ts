import { dayOf } from './day.ts';
import type { Memories } from './memories.ts';
import { dueAt } from './memory.ts';
import type { QueueCard } from './queue.ts';

interface ForecastInput {
	memories: Memories;
	cards: readonly Pick<QueueCard, 'id'>[];
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
	/** How many days to look ahead, today included. */
	days: number;
}

/** How many cards fall due on each of the coming days if nothing is reviewed; overdue ones are today's. */
export function forecast({ memories, cards, now, offset, days }: ForecastInput): number[] {
	const shift = memories.shift(offset);
	const today = dayOf(now, shift);
	const counts = Array.from({ length: days }, () => 0);
	for (const { id } of cards) {
		const memory = memories.get(id);
		if (!memory || memory.state === 'new' || memory.suspended) continue;
		const day = Math.max(0, dayOf(dueAt(memory, now), shift) - today);
		if (day < days) counts[day] = (counts[day] ?? 0) + 1;
	}
	return counts;
}
