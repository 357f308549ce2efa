/** Days that the server counts in UTC, so that server and browser write the same. */

/** "9 December 2026". */
export const dayAndYear = (at: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** For a date field: "2026-12-09". */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
