/** Facts that have two sides, the one in place of the other. */
import type { FactValue } from '#lib/own/list/row.ts';

const SIDES: readonly (readonly [string, string])[] = [
	['front', 'back'],
	['accept', 'acceptFront'],
	['frontLang', 'backLang'],
	['left', 'right'],
	['question', 'reverse']
];
const OTHER = new Map(SIDES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** All that belongs to one side, with the other. */
export const sidesChanged = (fact: FactValue): FactValue =>
	Object.fromEntries(Object.entries(fact).map(([key, value]) => [OTHER.get(key) ?? key, value]));

/** Wrong answers stand beside one side alone. */
export const hasWrong = ({ wrong }: FactValue): boolean => Array.isArray(wrong) && wrong.length > 0;
