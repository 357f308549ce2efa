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
	/** Of right answers, the shares of Hard, Good and Easy. */
	readonly shares: readonly [hard: number, good: number, easy: number];
}

export const DEFAULT_COSTS: Costs = {
	fail: 33,
	hard: 12,
	good: 9,
	easy: 6,
	fresh: 29.5,
	shares: [0.15, 0.7, 0.15]
};

/** Of a right answer, on average. */
export const secondsIfRight = ({ hard, good, easy, shares }: Costs): number =>
	shares[0] * hard + shares[1] * good + shares[2] * easy;

/** Of one card in a final run, in which nine in ten are right. */
export const secondsOfRun = (costs: Costs): number =>
	RUN_RIGHT * secondsIfRight(costs) + (1 - RUN_RIGHT) * costs.fail;
const RUN_RIGHT = 0.92;
