/** The names of the months, as CLDR has them, in the deck's language and in others. */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';
import { inTwo } from './keyboard.ts';
import { oneEditApart } from '#lib/question/one-edit.ts';

export interface MonthName {
	month: number;
	/** Misspelt. */
	slip: boolean;
}

/** Words of a month's name: letters only, lower case, without accents. */
const monthWords = (text: string): string[] =>
	normalise(text)
		.replaceAll("'", '')
		.match(/[\p{L}\p{M}]+/gu) ?? [];

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names of months in a language by their words: long and short, alone and beside a day. */
function namesIn(lang: string): ReadonlyMap<string, number> {
	let names = known.get(lang);
	if (names) return names;
	const found = new Map<string, number>();
	for (const style of ['long', 'short'] as const)
		for (const beside of [{}, { day: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat([lang, 'en'], {
				month: style,
				...beside,
				calendar: 'gregory',
				timeZone: 'UTC'
			});
			for (let month = 1; month <= 12; month++) {
				const part = format
					.formatToParts(Date.UTC(2022, month - 1, 15))
					.find(({ type }) => type === 'month');
				// Of Greek months CLDR has the genitive alone.
				const value = (part?.value ?? '').replace(/ου$/u, 'οσ');
				for (const one of new Set([part?.value ?? '', value])) {
					const words = monthWords(one);
					if (words.length > 0) found.set(words.join(' '), month);
				}
				// Maerz.
				const two = monthWords(inTwo(part?.value ?? '') ?? '').join(' ');
				if (two !== '') found.set(two, month);
			}
		}
	known.set(lang, (names = found));
	return names;
}

/** Languages whose months people also write in a deck of another one. */
const OTHERS =
	'en de de-AT fr es it pt nl ru uk pl cs sk tr sv da nb fi hu ro bg hr sr sl el lt lv et sq ca ar ar-SY ar-DZ fa ur he hi bn id ms sw az uz kk ky tg hy ka vi'.split(
		' '
	);
let everywhere: ReadonlyMap<string, number> | undefined;

/** What each name means in all these languages; 0 where they disagree: "listopad" is October or November. */
function namesEverywhere(): ReadonlyMap<string, number> {
	if (everywhere) return everywhere;
	const found = new Map<string, number>();
	for (const lang of OTHERS)
		for (const [name, month] of namesIn(lang)) {
			const same = found.get(name);
			found.set(name, same === undefined || same === month ? month : 0);
		}
	return (everywhere = found);
}

/** Letters that a word has in common with a name from the start. */
function common(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

/** Languages whose names have endings that CLDR does not list. */
const DECLINING = /^(?:pl|cs|sk|ru|uk|be|bg|hr|sr|sl|fi|et|lt|lv|hu|tr|az|el|hy|ka)$/;

/** Names shorter than these are spelt right or not at all. */
const FORGIVING = 5;

/**
 * The month that words name: in the deck's language (also shortened to three letters or more,
 * declined, or misspelt), then in another.
 */
export function monthNamed(words: string, lang: string): MonthName | undefined {
	const names = namesIn(lang);
	const word = tongue(lang) === 'he' ? words.replace(/^[בלמ](?=..)/, '') : words;
	for (const one of [words, word]) {
		const exact = names.get(one);
		if (exact !== undefined) return { month: exact, slip: false };
	}
	const only = (test: (name: string) => boolean): number | undefined => {
		const months = new Set([...names].flatMap(([name, month]) => (test(name) ? [month] : [])));
		const [month] = months;
		return months.size === 1 ? month : undefined;
	};
	const short = word.length >= 3 ? only((name) => name.startsWith(word)) : undefined;
	if (short !== undefined) return { month: short, slip: false };
	const elsewhere = namesEverywhere().get(words);
	if (elsewhere !== undefined)
		return elsewhere === 0 ? undefined : { month: elsewhere, slip: false };
	if (DECLINING.test(tongue(lang))) {
		const declined = declinedFrom(word, names);
		if (declined !== undefined) return { month: declined, slip: false };
	}
	const near = only(
		(name) =>
			name.length >= FORGIVING - 1 &&
			word.length >= FORGIVING &&
			name[0] === word[0] &&
			oneEditApart(name, word)
	);
	return near === undefined ? undefined : { month: near, slip: true };
}

/** The month whose name a word begins as, but for its ending: "w listopadzie", "в сентябре". */
function declinedFrom(word: string, names: ReadonlyMap<string, number>): number | undefined {
	let best = 0;
	let months = new Set<number>();
	for (const [name, month] of names) {
		const shared = common(word, name);
		if (shared < Math.max(4, name.length - 2) || word.length - shared > 4) continue;
		if (shared > best) months = new Set();
		if (shared >= best) months.add(month);
		best = Math.max(best, shared);
	}
	const [month] = months;
	return months.size === 1 ? month : undefined;
}

/** The months of the deck's language that a prompt names. */
export const monthsNamedIn = (words: readonly string[], lang: string): number[] =>
	words.flatMap((word) => namesIn(lang).get(word) ?? []);

const weekdays = new Map<string, ReadonlySet<string>>();

/** Whether a word is a day of the week, in the deck's language or in English. */
export function isWeekday(word: string, lang: string): boolean {
	let days = weekdays.get(lang);
	if (!days) {
		const names = (['long', 'short'] as const).flatMap((weekday) =>
			[lang, 'en'].flatMap((one) => {
				const format = new Intl.DateTimeFormat([one, 'en'], { weekday, timeZone: 'UTC' });
				return Array.from({ length: 7 }, (_, day) =>
					monthWords(format.format(day * 86_400_000)).join(' ')
				);
			})
		);
		weekdays.set(lang, (days = new Set(names)));
	}
	return days.has(word);
}
