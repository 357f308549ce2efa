import { isolated } from '#lib/ui/isolated.ts';
import type { Noun } from './nouns.ts';
import { LOCALE, number } from './numbers.ts';

const rules = new Intl.PluralRules('ar');

/**
 * A count with its noun, the way Arabic counts: one and two are words, 3 to 10 take the plural, 11 to 99 the accusative
 * singular, hundreds the singular again. Nouns for two are written by where they stand in the sentence.
 *
 * @example count(2, card) // 'بطاقتان'
 * @example count(2, card, 'oblique') // 'بطاقتين', as after a preposition
 */
export function count(n: number, noun: Noun, place: 'subject' | 'oblique' = 'subject'): string {
	const kind = rules.select(n);
	if (kind === 'one') return noun.one;
	if (kind === 'two') return place === 'oblique' ? noun.twoOblique : noun.two;
	return `${number(n, 2)} ${nounFor(n, noun)}`;
}

/** The noun alone, as it stands under a number in figures: "بطاقات" for 3, "بطاقة" for 1, 2 and 100. */
export function nounFor(n: number, noun: Noun): string {
	const kind = rules.select(n);
	return kind === 'few' ? noun.few : kind === 'many' ? noun.many : noun.other;
}

/** "أ", "أ وب", "أ وب وج": each item isolated, so that a Latin name does not turn the list round. */
export function and(items: readonly string[]): string {
	return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items.map(isolated));
}
