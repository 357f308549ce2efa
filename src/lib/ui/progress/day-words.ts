import { DAY } from '#lib/memory/day.ts';
import { perLocale } from '#lib/ui/per-locale.ts';

const utc = (options: Intl.DateTimeFormatOptions) => {
	const format = perLocale(
		(locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
	);
	return (day: number) => format().format(day * DAY);
};

/** Learner's days (numbered as in day.ts) as people write them. */
export const shortDate = utc({ day: 'numeric', month: 'short' });
export const weekdayDate = utc({ weekday: 'short', day: 'numeric', month: 'short' });
export const fullDate = utc({ day: 'numeric', month: 'short', year: 'numeric' });
export const monthName = utc({ month: 'short', year: 'numeric' });
export const shortMonth = utc({ month: 'short' });
