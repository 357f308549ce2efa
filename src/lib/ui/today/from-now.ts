/** How far off a moment is, in the words of a language: "in 3 hours", "tomorrow". */
export function fromNow(at: number, now: number, locale: string): string {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const minutes = Math.max(1, Math.round((at - now) / 60_000));
	if (minutes < 60) return format.format(minutes, 'minute');
	if (minutes < 60 * 20) return format.format(Math.round(minutes / 60), 'hour');
	return format.format(Math.round(minutes / (60 * 24)), 'day');
}
