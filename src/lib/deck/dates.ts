import type { AsOf, PartialDate } from './schema.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Day before month, as the rest of the world writes it, unless a region asks otherwise. */
const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

function formatter(exactness: number, era: boolean, locale: string): Intl.DateTimeFormat {
	const key = `${exactness} ${era} ${locale}`;
	let found = formatters.get(key);
	if (!found) {
		found = new Intl.DateTimeFormat(regional(locale), {
			calendar: 'gregory',
			timeZone: 'UTC',
			year: 'numeric',
			...(era && { era: 'short' }),
			...(exactness > 1 && { month: 'long' }),
			...(exactness > 2 && { day: 'numeric' })
		});
		formatters.set(key, found);
	}
	return found;
}

/** The parts of a date. The year 0 is 1 BC; month and day are 0 where it does not say. */
export function datePartsOf(date: PartialDate): { year: number; month: number; day: number } {
	const [, year, month, day] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(date) ?? [];
	return { year: Number(year ?? 0), month: Number(month ?? 0), day: Number(day ?? 0) };
}

/** The year as people count it, before Christ or after: never 0. */
export const countedYear = (year: number): number => (year > 0 ? year : 1 - year);

/** A year that is not told from others by its figures alone: 44 BC, and 79 AD, which 1979 is called too. */
const needsEra = (year: number): boolean => year < 100;

/** How exact a date is: 1 a year, 2 a month, 3 a day. */
export function exactnessOf(date: PartialDate): 1 | 2 | 3 {
	const { month, day } = datePartsOf(date);
	return day > 0 ? 3 : month > 0 ? 2 : 1;
}

/** Which is earlier, for sorting: below 0 the first. A year stands before its months. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	const [one, other] = [datePartsOf(a), datePartsOf(b)];
	return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** Whether a date is certainly later than another: 2022 is not later than 2022-03, nor before it. */
export const isLater = (date: PartialDate, than: PartialDate): boolean =>
	compareDates(date, than) > 0 && !couldBeSame(date, than);

/** A date as authors write it: `2022-03`, `476`, `79 AD`, `44-03-15 BC`. */
export function written(date: PartialDate): string {
	const { year } = datePartsOf(date);
	const rest = /(?:-\d\d)*$/.exec(date.replace(/^-?\d+/, ''))?.[0] ?? '';
	return `${countedYear(year)}${rest}${year < 1 ? ' BC' : needsEra(year) ? ' AD' : ''}`;
}

function instant(date: PartialDate): Date {
	const { year, month, day } = datePartsOf(date);
	const at = new Date(0);
	at.setUTCFullYear(year, (month || 1) - 1, day || 1);
	return at;
}

/** A date as exact as it is known: `dateText('2022-03', 'en')` is "March 2022", of `-0043` "44 BC". */
export function dateText(date: PartialDate, locale: string): string {
	return formatter(exactnessOf(date), needsEra(datePartsOf(date).year), locale).format(
		instant(date)
	);
}

/** When a fact holds: "2 March 2022", "1991 – 2022", or "1991 –" while it lasts. */
export function asOfText(asOf: AsOf, locale: string): string {
	if (typeof asOf === 'string') return dateText(asOf, locale);
	const from = dateText(asOf.from, locale);
	return asOf.to === undefined ? `${from} –` : `${from} – ${dateText(asOf.to, locale)}`;
}

/** Whether the calendar has such a day: not so for 2022-02-30. */
export function isRealDate(date: PartialDate): boolean {
	const { month, day } = datePartsOf(date);
	const at = instant(date);
	return at.getUTCMonth() + 1 === (month || 1) && at.getUTCDate() === (day || 1);
}

/**
 * Whether two dates could be the same, one being less exact: `2022` and `2022-03` could,
 * `2022-03` and `2022-04` could not.
 */
export function couldBeSame(a: PartialDate, b: PartialDate): boolean {
	return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
