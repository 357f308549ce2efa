import { DAY, dayOf, startOf } from '#lib/memory/day.ts';

/** What FSRS derives from the entries of one card. */
export interface Memory {
	readonly state: 'new' | 'learning' | 'review' | 'relearning';
	/** Days after which recall has dropped to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
	/** Epoch ms. In review: when the learner's day begins on which the card falls due. */
	readonly due: number;
	/** The last review, epoch ms. */
	readonly last: number;
	/** The learner's day of the last review (see day.ts). */
	readonly lastDay: number;
	/** The learner's day of the first review. */
	readonly introduced: number;
	readonly reps: number;
	/** How often a card that was known was not. */
	readonly lapses: number;
	/** How often FSRS expected that: the sum of its chances of failure, 0..1, over the same reviews. */
	readonly expectedLapses: number;
	readonly suspended: boolean;
	/** Not to be asked before, epoch ms. */
	readonly buriedUntil: number;
	/** The fact's revision that was asked last. */
	readonly revision: number;
}

/** A review from the future was dated by a wrong clock: nothing it says of time can be trusted. */
export const misdated = ({ last }: Pick<Memory, 'last'>, now: number): boolean => last > now + DAY;

/**
 * When a card falls due, epoch ms: at the beginning of a learner's day if it is known. A misdated one
 * is due at once, and its next review puts it right.
 *
 * @param shift of the learner's days as they are now (see day.ts)
 */
export function dueAt(
	{ state, due, last }: Pick<Memory, 'state' | 'due' | 'last'>,
	now: number,
	shift: number
): number {
	if (misdated({ last }, now)) return Math.min(due, now);
	if (state !== 'review') return due;
	// The clocks may have changed since, or the learner travelled: the middle of the day is in it still.
	return startOf(dayOf(due + DAY / 2, shift), shift);
}
