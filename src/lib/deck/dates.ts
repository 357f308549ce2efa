import type { AsOf, PartialDate } from './schema.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Day before month, as the rest of the world writes it, unless a region asks otherwise. */
const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

function formatter(exactness: number, locale: string): Intl.DateTimeFormat {
	const key = `${exactness} ${locale}`;
	let found = formatters.get(key);
	if (!found) {
		found = new Intl.DateTimeFormat(regional(locale), {
			calendar: 'gregory',
			timeZone: 'UTC',
			year: 'numeric',
			...(exactness > 1 && { month: 'long' }),
			...(exactness > 2 && { day: 'numeric' })
		});
		formatters.set(key, found);
	}
	return found;
}

const partsOf = (date: PartialDate) => date.split('-').map(Number);

/** How exact a date is: 1 a year, 2 a month, 3 a day. */
export const exactnessOf = (date: PartialDate): number => partsOf(date).length;

function instant(date: PartialDate): Date {
	const [year = 0, month = 1, day = 1] = partsOf(date);
	const at = new Date(0);
	at.setUTCFullYear(year, month - 1, day);
	return at;
}

/** A date as exact as it is known: `dateText('2022-03', 'en')` is "March 2022". */
export function dateText(date: PartialDate, locale: string): string {
	return formatter(partsOf(date).length, locale).format(instant(date));
}

/** When a fact holds: "2 March 2022", "1991 – 2022", or "1991 –" while it lasts. */
export function asOfText(asOf: AsOf, locale: string): string {
	if (typeof asOf === 'string') return dateText(asOf, locale);
	const from = dateText(asOf.from, locale);
	return asOf.to === undefined ? `${from} –` : `${from} – ${dateText(asOf.to, locale)}`;
}

/** Whether the calendar has such a day: not so for 2022-02-30. */
export function isRealDate(date: PartialDate): boolean {
	const [, month, day] = partsOf(date);
	const at = instant(date);
	return (month === undefined || at.getUTCMonth() + 1 === month) && (day ?? 1) === at.getUTCDate();
}

/**
 * Whether two dates could be the same, one being less exact: `2022` and `2022-03` could,
 * `2022-03` and `2022-04` could not.
 */
export function couldBeSame(a: PartialDate, b: PartialDate): boolean {
	return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
