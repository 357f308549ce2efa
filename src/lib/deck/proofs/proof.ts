import type { Path } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';

export type Report = (path: Path, message: string, severity?: 'warning') => void;

/** One idea of what could be wrong with a deck; `root` is what it was read from. */
export type Proof = (deck: Deck, report: Report, root: unknown) => void;

/** Where facts stand, by id. */
export function factPaths(deck: Deck): (id: string) => Path {
	const indices = new Map<string, number>();
	deck.facts.forEach(({ id }, i) => indices.set(id, i));
	return (id) => ['facts', indices.get(id) ?? 0];
}
