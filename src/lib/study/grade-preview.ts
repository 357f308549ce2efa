import type { CardId } from '#lib/deck/card.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';

/** What each grade would do to a card. */
export type GradePreview = Record<
	Grade,
	{
		/** When the card would come back, epoch ms. */
		due: number;
		/** Whether it still needs a right answer in this sitting. */
		again: boolean;
	}
>;

/** Looks ahead: what each grade, given now, would do to a card. */
export function gradePreviewOf(
	memories: Memories,
	card: CardId,
	at: { now: number; offset: number; guess: number }
): GradePreview {
	const ahead = memories.preview(card, at);
	const of = (grade: Grade) => {
		const { due, state } = ahead[grade];
		return { due, again: state === 'learning' || state === 'relearning' };
	};
	return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}
