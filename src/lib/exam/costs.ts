/** Seconds that reviews take, to plan minutes with. */

/** Seconds, all in: answering, reading the footnote, and asking again on the same day what was missed. */
export interface Costs {
	/** A known card that is missed. */
	readonly fail: number;
	readonly hard: number;
	readonly good: number;
	readonly easy: number;
	/** A card's first day. */
	readonly fresh: number;
}

export const DEFAULT_COSTS: Costs = { fail: 33, hard: 12, good: 9, easy: 6, fresh: 29.5 };
