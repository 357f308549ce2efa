/** The two sides of a card or of a pair, the one in place of the other. */
import type { FactValue } from '#lib/own/list/row.ts';

const SIDES: readonly (readonly [string, string])[] = [
	['front', 'back'],
	['accept', 'acceptFront'],
	['frontLang', 'backLang'],
	['left', 'right'],
	['question', 'reverse']
];

/**
 * The fact the other way round; undefined where it has no two sides, or something in it belongs to one of them alone:
 * wrong answers beside the back, or the one question that a pair has.
 */
export function swapped(fact: FactValue): FactValue | undefined {
	const { kind, wrong, left, right, reverse } = fact;
	if (kind !== 'card' && kind !== 'pair') return undefined;
	if (Array.isArray(wrong) && wrong.length > 0) return undefined;
	// A pair that only the list has made asks by its own left side.
	const asksItself = kind === 'pair' && fact['question'] === left && reverse === undefined;
	if (kind === 'pair' && reverse === undefined && !asksItself) return undefined;
	const other = new Map(SIDES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
	const turned = Object.fromEntries(
		Object.entries(fact).map(([key, value]) => [other.get(key) ?? key, value])
	);
	if (!asksItself) return turned;
	const { reverse: _, ...rest } = turned;
	return { ...rest, question: textOf(right) };
}

const textOf = (term: unknown): unknown =>
	typeof term === 'string' ? term : (Object(term).text as unknown);
