import type { Moment } from './moment.ts';
import { FRESH, type CardStates } from './card-states.ts';

/** By this share of the days all cards should have been begun. */
const BEGUN_BY = 0.6;

/**
 * How many more new cards to begin today. Who keeps to a steady pace has begun all by 60 % of the days.
 * When that learner started is not known, but follows from how many are begun and how many days are
 * left: with a share f begun of n cards and d days left, n (1 - 0.6 f) / (0.6 d) a day.
 */
export function newToday(
	{ cards, state, begun }: CardStates,
	{ today, studyDays }: Pick<Moment, 'today' | 'studyDays'>
): number {
	let fresh = 0;
	let now = 0;
	for (let i = 0; i < cards.length; i++)
		if (state[i] === FRESH) fresh++;
		else if (begun[i] === today) now++;
	const before = cards.length - fresh - now;
	const pace = (cards.length - BEGUN_BY * before) / (BEGUN_BY * Math.max(1, studyDays));
	return Math.min(fresh, Math.max(0, Math.ceil(pace) - now));
}
