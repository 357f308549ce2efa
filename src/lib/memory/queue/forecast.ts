import { dayOf } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import type { QueueCard } from './queue-card.ts';

interface ForecastInput {
	memories: Memories;
	cards: readonly Pick<QueueCard, 'id' | 'revision'>[];
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
	for (const { id, revision } of cards) {
		const memory = memories.get(id);
		if (!memory || memory.state === 'new' || memory.suspended) continue;
		// A changed answer is asked at once.
		const due = revision > memory.revision ? now : dueAt(memory, now, shift);
		const day = Math.max(0, dayOf(due, shift) - today);
		if (day < days) counts[day] = (counts[day] ?? 0) + 1;
	}
	return counts;
}
