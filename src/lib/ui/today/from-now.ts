import { untilOf } from '#lib/ui/until.ts';

/** How far off a moment is, in the words of a language: "in 3 hours", "tomorrow". */
export function fromNow(at: number, now: number, locale: string): string {
	const { value, unit } = untilOf(at - now);
	return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit);
}
