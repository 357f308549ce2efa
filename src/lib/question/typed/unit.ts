import { wordsOf } from '#lib/deck/words/normalise.ts';

/** Units that a number cannot be given in without meaning another amount, by every name of theirs. */
const MEASURES = new Map(
	[
		'% percent pct percentage prozent procent prosent процент процента процентов',
		'‰ promille permille',
		'$ dollar usd',
		'€ euro eur',
		'£ gbp',
		'₽ rouble ruble rub',
		'km kilometre kilometer',
		'm metre meter',
		'cm centimetre centimeter',
		'mm millimetre millimeter',
		'mi mile',
		'ft foot feet',
		'ha hectare',
		'acre',
		'kg kilogram kilo',
		'g gram gramme',
		'lb pound',
		't tonne ton',
		'l litre liter',
		'fahrenheit f',
		'second sec s',
		'minute min',
		'hour hr h',
		'day',
		'week',
		'month',
		'year yr',
		'decade',
		'century centurie'
	].flatMap((line) => {
		const names = line.split(' ');
		return names.map((name) => [name, names[0]!] as const);
	})
);
/** How many of the first of its line each is: a kilometre is 1,000 metres. Only what is exact. */
const AMOUNTS: readonly Readonly<Record<string, number>>[] = [
	{ m: 1, km: 1000, cm: 0.01, mm: 0.001 },
	{ g: 1, kg: 1000, t: 1e6 },
	{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
	{ year: 1, decade: 10, century: 100 }
];

/** What no count of things is given in. */
const NEVER_COUNTS = /^[%‰$€£₽]/;
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
const named = (text: string): string[] => [...wordsOf(text), ...(text.match(/[%‰$€£₽]/g) ?? [])];

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

/**
 * How much of the wanted unit is one of the unit given: 0.001 for metres where kilometres are asked.
 * Undefined where there is nothing to convert.
 */
export function converted(beside: readonly string[], unit: string | undefined): number | undefined {
	const [given, ...more] = measuresIn(beside);
	const [wanted, ...others] = measuresIn(named(unit ?? ''));
	// Kilometres a second for metres a second, but not for metres alone.
	if (given === undefined || wanted === undefined || more.join() !== others.join())
		return undefined;
	if (given === wanted) return undefined;
	for (const amounts of AMOUNTS) {
		const [from, to] = [amounts[given], amounts[wanted]];
		if (from !== undefined && to !== undefined) return from / to;
	}
	return undefined;
}

/** Whether the words beside a number say that it is in per cent. */
export const isPercent = (beside: readonly string[]): boolean =>
	measuresIn(beside).includes('%') ||
	/\b(?:per cents?|pour cent|por ciento|por cento|per cento)\b/.test(beside.join(' '));

/** Whether some words name a unit. */
export const isMeasured = (words: readonly string[]): boolean => measuresIn(words).length > 0;

/** Who leaves a nought out does not count in these. */
const ROUND = /^(?:decade|century)$/;

/** How much of a unit one of each other unit is that measures the same: of hours 1/60, where minutes are meant. */
export function otherUnits(unit: string): number[] {
	const [wanted = '', ...others] = measuresIn(named(unit));
	if (others.length > 0) return [];
	const amounts = AMOUNTS.find((one) => one[wanted] !== undefined) ?? {};
	return Object.entries(amounts).flatMap(([name, amount]) =>
		name === wanted || ROUND.test(name) ? [] : amount / (amounts[wanted] ?? 1)
	);
}
