/** The parts of a deck of one's own that are not gone, and the order of those that stand in one. */
import type { Part } from './edit.ts';
import { valueOf, type PartHistory, type PartsOf } from './fold.ts';

type Value = Readonly<Record<string, unknown>>;

/** A section or fact as it now reads, asked or not. */
export interface Listed {
	id: string;
	value: Value;
	/** Undefined where it was given none. */
	place: string | undefined;
}

/** The parts of one kind that are not gone. */
export function partsThere(parts: PartsOf, of: Exclude<Part['of'], 'head' | 'place'>) {
	const there: { id: string; history: PartHistory; value: Value }[] = [];
	for (const history of parts.values()) {
		const { part } = history;
		if (part.of !== of) continue;
		const value = valueOf(history);
		if (typeof value === 'object' && value !== null)
			there.push({ id: part.id, history, value: value as Value });
	}
	return there;
}

/** The same by the place that each has been given; what has none comes last, oldest first. */
export function listed(parts: PartsOf, of: 'section' | 'fact'): Listed[] {
	return partsThere(parts, of)
		.map(({ id, history, value }) => ({ id, value, ...standing(parts, id, history) }))
		.sort(
			(a, b) =>
				compare(a.place ?? LAST, b.place ?? LAST) || a.since - b.since || compare(a.id, b.id)
		);
}

/** Behind everything that was given a place. */
const LAST = '~';

function standing(parts: PartsOf, id: string, { edits }: PartHistory) {
	const history = parts.get(`place ${id}`);
	const place = history && valueOf(history);
	return { place: typeof place === 'string' ? place : undefined, since: edits[0]!.at };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
