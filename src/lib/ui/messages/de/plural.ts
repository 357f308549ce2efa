import { number } from './numbers.ts';

const rules = new Intl.PluralRules('de');

/**
 * A count with its noun, the way German counts. The noun stands in the case that its sentence asks for.
 *
 * @example count(2, 'Karte', 'Karten') // '2 Karten'
 */
export function count(n: number, one: string, other: string): string {
	return `${number(n)} ${rules.select(n) === 'one' ? one : other}`;
}

/** "a", "a und b", "a, b und c". */
export function and(items: readonly string[]): string {
	return new Intl.ListFormat('de', { type: 'conjunction' }).format(items);
}
