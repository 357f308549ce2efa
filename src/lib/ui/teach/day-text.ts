import { DAY, dayOfDate } from '#lib/memory/day.ts';
import { perLocale } from '#lib/ui/per-locale.ts';

const format = perLocale(
	(locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
);

/** A day (see memory/day.ts) as people write it: "9 December". */
export const dayText = (day: number): string => format().format(day * DAY);

/** The same for a calendar date: `2026-12-09`. */
export const dateText = (date: string): string => dayText(dayOfDate(date));
