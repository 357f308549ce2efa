import { wordsOf } from '#lib/deck/normalise.ts';

/** Units that a number cannot be given in without meaning another amount, by every name of theirs. */
const MEASURES = new Map(
	[
		'% percent pct percentage',
		'$ dollar usd',
		'€ euro eur',
		'£ pound gbp',
		'₽ rouble ruble rub',
		'km kilometre kilometer',
		'm metre meter',
		'mi mile',
		'ha hectare',
		'acre',
		'kg kilogram kilo',
		't tonne ton',
		'fahrenheit f',
		'second sec',
		'minute min',
		'hour',
		'day',
		'week',
		'month',
		'year',
		'century centurie'
	].flatMap((line) => {
		const names = line.split(' ');
		return names.map((name) => [name, names[0]!] as const);
	})
);
/** What no count of things is given in. */
const NEVER_COUNTS = /^[%$€£₽]/;
const POWERS: Readonly<Record<string, string>> = { square: '2', sq: '2', cubic: '3', cu: '3' };

/** The measures among words: `km2` of "square kilometres". */
function measuresIn(words: readonly string[]): string[] {
	return words.flatMap((word, i) => {
		const [, stem = '', digit = ''] = /^(.*?)([23]?)$/.exec(word) ?? [];
		const measure = MEASURES.get(stem) ?? MEASURES.get(stem.replace(/s$/, ''));
		const power = digit || (POWERS[words[i - 1] ?? ''] ?? '');
		return measure === undefined ? [] : [measure + power];
	});
}

/** The words of a text, its signs for units among them. */
const named = (text: string): string[] => [...wordsOf(text), ...(text.match(/[%$€£₽]/g) ?? [])];

/**
 * Whether the words given beside a number go with its unit, or with the one its question names. A
 * unit may be left out, and "countries" will do for "states"; but miles are not kilometres, and 35 %
 * is not 35 states.
 */
export function agrees(
	beside: readonly string[],
	unit: string | undefined,
	question: string
): boolean {
	const wanted = measuresIn([...named(unit ?? ''), ...named(question)]);
	return measuresIn(beside).every((given) => {
		if (wanted.includes(given)) return true;
		// 5 m is five millions as well.
		if (given === 'm') return wanted.length === 0;
		// How old, how long: a question may ask for years without a word of them.
		return unit === undefined && !NEVER_COUNTS.test(given);
	});
}
