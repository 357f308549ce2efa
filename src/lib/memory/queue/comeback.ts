/** A way back after a break: some cards a day instead of a mountain. */
export interface ComebackPlan {
	/** Cards to review a day. */
	perDay: number;
	/** Days until nothing is left over. */
	days: number;
}

/** With fewer cards than this there is no mountain. */
const MOUNTAIN = 100;
/** From here on it is one, even for somebody who has a lot on any day. */
const ALPS = 1000;
/** In how many days a mountain is to be gone: a low one, and any if possible. */
const SOON = 10;
const LATEST = 90;
/** A day's share on top of what falls due anyway, unless it would take too long. */
const SHARE = 200;
/** No number of four digits is ever shown. */
const MOST = 990;

/**
 * The plan for a backlog, or undefined when there is none worth a plan.
 *
 * @param backlog cards due today, those done today included
 * @param inflow cards that fall due on an ordinary day
 */
export function comebackPlan(backlog: number, inflow: number): ComebackPlan | undefined {
	const usual = backlog <= MOUNTAIN || backlog <= 2 * inflow;
	if (usual && backlog < ALPS) return undefined;
	const share = Math.max(Math.min(backlog / SOON, SHARE), backlog / LATEST);
	const perDay = Math.min(Math.ceil((inflow + share) / 10) * 10, MOST);
	const days = Math.ceil(backlog / Math.max(1, perDay - inflow));
	return { perDay, days: Math.min(days, MOST) };
}
