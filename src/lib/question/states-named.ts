import type { MapQuestion } from './question.ts';

/** A state of a map by the name that a deck has for it. */
export interface NamedIso {
	iso: string;
	text: string;
}

/** The states that a question has names for, wanted and unwanted, in an order that tells neither. */
export function statesNamed({
	wanted,
	items,
	wrong
}: Pick<MapQuestion, 'wanted' | 'items' | 'wrong'>): NamedIso[] {
	const named = new Map<string, string>(
		wrong.flatMap(({ iso, text }) => (iso === undefined ? [] : [[iso, text]]))
	);
	for (const [i, iso] of wanted.entries()) named.set(iso, items[i]?.text ?? iso);
	return Array.from(named, ([iso, text]) => ({ iso, text })).sort((a, b) =>
		a.iso < b.iso ? -1 : 1
	);
}
