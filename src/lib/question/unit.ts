import { wordsOf } from '#lib/deck/normalise.ts';

/** Units that a number cannot be given in without meaning another amount. */
const MEASURES = [
	'% percent pct percentage',
	'$ dollar usd',
	'€ euro eur',
	'£ pound gbp',
	'₽ rouble ruble rub',
	'km kilometre kilometer',
	'm metre meter',
	'mi mile',
	'kg kilogram kilo',
	't tonne ton',
	'second sec',
	'minute min',
	'hour',
	'day',
	'week',
	'month',
	'year',
	'century centurie'
].map((line) => line.split(' '));

const measuresIn = (words: readonly string[]) =>
	MEASURES.filter((measure) =>
		words.some((word) => measure.includes(word) || measure.includes(word.replace(/s$/, '')))
	);

/**
 * Whether the words given beside a number go with its unit. A unit may be left out, and "countries"
 * will do for "states"; but miles are not kilometres.
 */
export function agrees(beside: readonly string[], unit: string | undefined): boolean {
	if (unit === undefined) return true;
	const given = measuresIn(beside);
	const wanted = measuresIn([...wordsOf(unit), ...(unit.match(/[%$€£₽]/g) ?? [])]);
	return given.length === 0 || wanted.length === 0 || given.some((one) => wanted.includes(one));
}
