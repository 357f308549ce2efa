import { lowered } from '#lib/article/read/tokens.ts';
import type { Language } from '#lib/article/languages/language.ts';

const YEAR = 2021;
const known = new Map<string, ReadonlyMap<string, number>>();

/** The months of a language by their names, long and short, as they stand alone and beside a day: 1 to 12. */
export function monthsOf({ code, months }: Language): ReadonlyMap<string, number> {
	let names = known.get(code);
	if (!names) known.set(code, (names = named(months)));
	return names;
}

function named(locales: readonly string[]): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	for (const locale of locales)
		for (const month of ['long', 'short'] as const) {
			const beside = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
			const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
			for (let i = 0; i < 12; i++) {
				const date = new Date(Date.UTC(YEAR, i, 1));
				const words = [
					alone.format(date),
					beside.formatToParts(date).find(({ type }) => type === 'month')?.value
				];
				for (const word of words)
					if (word && /\p{L}/u.test(word)) names.set(lowered(word.replace(/\.$/, '')), i + 1);
			}
		}
	if (names.has('january')) names.set('sep', 9);
	return names;
}

/** The days of the week of a language: 0 is Sunday. */
export function weekdaysOf({ code, months }: Language): ReadonlyMap<string, number> {
	let names = weekdays.get(code);
	if (!names) {
		names = new Map();
		for (const locale of months) {
			const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
			// 3 January 2021 was a Sunday.
			for (let i = 0; i < 7; i++)
				(names as Map<string, number>).set(
					lowered(format.format(new Date(Date.UTC(YEAR, 0, 3 + i)))),
					i
				);
		}
		weekdays.set(code, names);
	}
	return names;
}

const weekdays = new Map<string, ReadonlyMap<string, number>>();
