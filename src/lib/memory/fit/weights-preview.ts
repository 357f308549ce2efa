/** What other weights would change: which known cards would fall due sooner, and which later. */
import { dayOf } from '#lib/memory/day.ts';
import { Fold } from '#lib/memory/fold/fold.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt, type Memory } from '#lib/memory/fsrs/memory.ts';

export interface WeightsPreview {
	/** Cards by how the day changes on which they fall due. */
	sooner: number;
	later: number;
	same: number;
	/** Cards due by the end of today. */
	today: { before: number; after: number };
}

/**
 * @param memories of the whole history (no snapshot)
 * @param cards those that can be asked
 * @param now epoch ms
 * @param offset the learner's offset from UTC, minutes east
 */
export function previewWeights(
	memories: Memories,
	weights: readonly number[],
	cards: readonly string[],
	now: number,
	offset: number
): WeightsPreview {
	const { entries, corrections } = memories.log;
	const other = new Fold(undefined, [...weights]);
	other.apply(entries, corrections);
	const shift = memories.shift(offset);
	const today = dayOf(now, shift);
	const dayDue = (memory: Memory) => dayOf(dueAt(memory, now, shift), shift);
	const preview = { sooner: 0, later: 0, same: 0, today: { before: 0, after: 0 } };
	for (const card of cards) {
		const memory = memories.look(card);
		if (!memory || memory.state === 'new' || memory.suspended) continue;
		const before = dayDue(memory);
		const after = dayDue(other.memories.look(card)!);
		if (before <= today) preview.today.before++;
		if (after <= today) preview.today.after++;
		preview[after < before ? 'sooner' : after > before ? 'later' : 'same']++;
	}
	return preview;
}
