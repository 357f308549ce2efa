import { wordsOf } from '#lib/deck/normalise.ts';

/** Units that a number cannot be given in without meaning another amount. */
const MEASURES = [
	'% percent pct percentage',
	'$ dollar dollars usd',
	'€ euro euros eur',
	'£ pound pounds gbp',
	'₽ rouble roubles ruble rubles rub',
	'km kilometre kilometres kilometer kilometers',
	'm metre metres meter meters',
	'mi mile miles',
	'kg kilogram kilograms kilo kilos',
	't tonne tonnes ton tons',
	'second seconds sec',
	'minute minutes min',
	'hour hours',
	'day days',
	'week weeks',
	'month months',
	'year years',
	'century centuries'
].map((line) => new Set(line.split(' ')));

const measuresIn = (words: readonly string[]) =>
	MEASURES.filter((measure) => words.some((word) => measure.has(word)));

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
