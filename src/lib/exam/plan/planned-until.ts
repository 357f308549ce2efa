import { dayOf, startOf } from '#lib/memory/day.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import type { ExamInput } from './policy.ts';

/**
 * Until when a plan made now stays as it is while nothing is reviewed, epoch ms: then a missed card
 * comes back, or one that was put off, or the learner's day ends.
 */
export function plannedUntil({
	memories,
	cards,
	now,
	offset
}: Pick<ExamInput, 'memories' | 'cards' | 'now' | 'offset'>): number {
	const shift = memories.shift(offset);
	let until = startOf(dayOf(now, shift) + 1, shift);
	for (const { id } of cards) {
		const memory = memories.look(id);
		if (!memory || memory.suspended) continue;
		const { buriedUntil, state } = memory;
		const waits = state === 'learning' || state === 'relearning';
		const back = waits ? Math.max(buriedUntil, dueAt(memory, now, shift)) : buriedUntil;
		if (back > now && back < until) until = back;
	}
	return until;
}
