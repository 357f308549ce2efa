/** A way back after a break: some cards a day instead of a mountain. */
export interface ComebackPlan {
	/** Cards to review a day. */
	perDay: number;
	/** Days until nothing is left over. */
	days: number;
}

/** With fewer cards than this there is no mountain. */
const MOUNTAIN = 100;
/** No more than this a day, whatever the mountain (beyond what falls due anyway). */
const MOST_A_DAY = 200;
/** In how many days a mountain is to be gone if it is not too high. */
const DAYS = 10;

/**
 * The plan for a backlog, or undefined when there is none worth a plan.
 *
 * @param backlog cards due today, those done today included
 * @param inflow cards that fall due on an ordinary day
 */
export function comebackPlan(backlog: number, inflow: number): ComebackPlan | undefined {
	if (backlog <= MOUNTAIN || backlog <= 2 * inflow) return undefined;
	const spare = Math.min(backlog / DAYS, MOST_A_DAY);
	const perDay = Math.min(Math.ceil((inflow + spare) / 10) * 10, 990);
	return { perDay, days: Math.max(1, Math.ceil(backlog / Math.max(1, perDay - inflow))) };
}
