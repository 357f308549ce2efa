/** Years of dates, for comparing. */
import { datePartsOf } from './dates.ts';
import type { AsOf, PartialDate } from './schema.ts';

/** The year of a date; the year 0 is 1 BC. */
export const yearOf = (date: PartialDate): number => datePartsOf(date).year;

/** The years between which a fact holds; `to` is undefined while it lasts, and for a single date. */
export function asOfYears(asOf: AsOf): { from: number; to: number | undefined } {
	if (typeof asOf === 'string') return { from: yearOf(asOf), to: undefined };
	return { from: yearOf(asOf.from), to: asOf.to === undefined ? undefined : yearOf(asOf.to) };
}
