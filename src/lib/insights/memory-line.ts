/** Memory over time: what of all that was begun could be recalled, day by day. */
import type { Fold } from '#lib/memory/fold/fold.ts';
import { recallAfter } from '#lib/memory/fsrs/fsrs6.ts';

export interface MemoryPoint {
	/** The learner's day, numbered as in day.ts. */
	day: number;
	/** Cards that have been asked at least once. */
	begun: number;
	/** How many of them would be recalled, as FSRS expects. */
	known: number;
}

/** At the end of a day. `cards` are those that can be asked: what no deck has any more is left out. */
export function memoryAt(
	day: number,
	{ memories, parameters }: Pick<Fold, 'memories' | 'parameters'>,
	cards: readonly string[]
): MemoryPoint {
	let begun = 0;
	let known = 0;
	for (const card of cards) {
		const memory = memories.look(card);
		if (!memory || memory.state === 'new') continue;
		begun++;
		// Missed on that day, and not recalled since.
		if (memory.state !== 'review' && memory.lastDay >= day) continue;
		known += recallAfter(parameters, Math.max(0, day - memory.lastDay), memory.stability);
	}
	return { day, begun, known };
}

/** From the first day to the last, both included: at most so many, evenly spread. */
export function sampleDays(first: number, last: number, most: number): number[] {
	if (last < first) return [];
	const span = last - first;
	const count = Math.min(most, span + 1);
	if (count === 1) return [last];
	return Array.from({ length: count }, (_, i) => first + Math.round((i * span) / (count - 1)));
}
