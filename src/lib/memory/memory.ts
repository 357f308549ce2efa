import { DAY } from './day.ts';

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
	readonly suspended: boolean;
	/** Not to be asked before, epoch ms. */
	readonly buriedUntil: number;
	/** The fact's revision that was asked last. */
	readonly revision: number;
}

/**
 * When a card falls due, epoch ms. A review from the future was dated by a wrong clock, so nothing
 * it says of time can be trusted: the card is due at once, and its next review puts it right.
 */
export const dueAt = ({ due, last }: Pick<Memory, 'due' | 'last'>, now: number): number =>
	last > now + DAY ? Math.min(due, now) : due;
