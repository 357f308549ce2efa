import type { Moment } from './moment.ts';
import { FRESH, type CardStates } from './card-states.ts';

/** By this share of the days all cards should have been begun. */
const BEGUN_BY = 0.6;

/**
 * So much of a day's minutes, 0..1, new cards may take before what is due: where there is hardly time to see all once,
 * those who forget fast would learn everything and keep nothing. Learners who forget as FSRS says lose next to nothing by it.
 */
const MOST_OF_A_DAY = 0.5;

/** By this share of the days left every card should have been begun, whatever else has to wait. */
const LAST_BY = 0.95;

export interface NewToday {
	/** Cards to begin today. */
	readonly most: number;
	/** Of these, as many come before what is due. */
	readonly early: number;
}

/**
 * How many more new cards to begin today. Who keeps to a steady pace has begun all by 60 % of the days.
 * When that learner started is not known, but follows from how many are begun and how many days are
 * left: with a share f begun of n cards and d days left, n (1 - 0.6 f) / (0.6 d) a day.
 */
export function newToday(
	{ cards, state, begun }: CardStates,
	{ today, studyDays, daily, costs }: Pick<Moment, 'today' | 'studyDays' | 'daily' | 'costs'>
): NewToday {
	let fresh = 0;
	let now = 0;
	for (let i = 0; i < cards.length; i++)
		if (state[i] === FRESH) fresh++;
		else if (begun[i] === today) now++;
	const before = cards.length - fresh - now;
	const pace = (cards.length - BEGUN_BY * before) / (BEGUN_BY * Math.max(1, studyDays));
	const most = Math.min(fresh, Math.max(0, Math.ceil(pace) - now));
	const fitting = (MOST_OF_A_DAY * daily) / costs.fresh;
	const needed = (fresh + now) / Math.max(1, LAST_BY * studyDays);
	const early = Math.round(Math.max(fitting, needed)) - now;
	return { most, early: Math.min(most, Math.max(0, early)) };
}
