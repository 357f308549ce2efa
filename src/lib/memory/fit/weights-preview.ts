/** What other weights would change: which known cards would fall due sooner, and which later. */
import { dayOf } from '#lib/memory/day.ts';
import { Fold, lastingIn } from '#lib/memory/fold/fold.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt, type Memory } from '#lib/memory/fsrs/memory.ts';
import { forecast } from '#lib/memory/queue/forecast.ts';

export interface WeightsPreview {
	/** Cards by how the day changes on which they fall due. */
	sooner: number;
	later: number;
	same: number;
	/** Cards to be asked by the end of today. */
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
	const other = new Fold(undefined, { ...lastingIn(memories.settings), weights: [...weights] });
	other.apply(entries, corrections);
	const shift = memories.shift(offset);
	const dayDue = (memory: Memory) => dayOf(dueAt(memory, now, shift), shift);
	const asked = (look: Memories['look']) => {
		const { settings } = memories;
		const all = cards.map((id) => ({ id, revision: 0 }));
		const by = { look, settings, shift: () => shift };
		return forecast({ memories: by, cards: all, now, offset, days: 1 })[0]!;
	};
	const today = {
		before: asked((card) => memories.look(card)),
		after: asked((card) => other.memories.look(card))
	};
	const preview = { sooner: 0, later: 0, same: 0, today };
	for (const card of cards) {
		const memory = memories.look(card);
		if (!memory || memory.state === 'new' || memory.suspended) continue;
		const before = dayDue(memory);
		const after = dayDue(other.memories.look(card)!);
		preview[after < before ? 'sooner' : after > before ? 'later' : 'same']++;
	}
	return preview;
}
