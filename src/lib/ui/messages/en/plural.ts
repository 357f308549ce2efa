const rules = new Intl.PluralRules('en');
const digits = new Intl.NumberFormat('en');

/**
 * A count with its noun, the way English counts.
 *
 * @example count(1, 'card', 'cards') // '1 card'
 */
export function count(n: number, one: string, other: string): string {
	return `${digits.format(n)} ${rules.select(n) === 'one' ? one : other}`;
}

/** "a", "a and b", "a, b and c". */
export function and(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
