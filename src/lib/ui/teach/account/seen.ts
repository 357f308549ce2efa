const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From then on a date says more, days. */
const LONG = 14;

/**
 * When a device was last here, in the words of a language: "3 hours ago", "yesterday", "3 May 2026".
 * Undefined within the last hour: the server notes it no oftener.
 */
export function seenInWords(at: number, now: number, locale: string): string | undefined {
	const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const hours = Math.floor((now - at) / HOUR);
	if (hours < 1) return undefined;
	if (hours < 24) return words.format(-hours, 'hour');
	const days = Math.floor((now - at) / DAY);
	if (days <= LONG) return words.format(-days, 'day');
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}
