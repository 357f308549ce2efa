/** What facts and things of a deck refer to, by the schema alone: so that they can be taken elsewhere with all they need. */
import type { Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import { referredBy, type Referred } from '#lib/deck/schema/refers.ts';

export interface Reference {
	to: Referred;
	id: string;
	/** Where the id stands, in what refers to it. */
	path: Path;
}

/** All ids that something of a deck names. */
export function referencesOf(of: 'fact' | 'entity', value: object): Reference[] {
	const [root, depth] = of === 'fact' ? [{ facts: [value] }, 2] : [{ entities: { x: value } }, 2];
	const found: Reference[] = [];
	for (const { path, value: id, mark } of placesIn(Deck as unknown as Schema, root, referredBy))
		if (typeof id === 'string') found.push({ to: mark, id, path: path.slice(depth) });
	return found;
}

/** Lists of others that are like this one: nothing rests on them. */
const HINTS: ReadonlySet<unknown> = new Set(['confusable', 'synonyms']);

/**
 * The same value with other ids where it refers to something.
 *
 * @param idOf undefined for what does not come along: it is left out of a list of hints
 */
export function withReferences<T extends object>(
	of: 'fact' | 'entity',
	value: T,
	idOf: (reference: Reference) => string | undefined
): T {
	const copy = structuredClone(value);
	const lost = new Set<unknown[]>();
	for (const reference of referencesOf(of, copy)) {
		const { path, id } = reference;
		const holder = path.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], copy) as Record<
			string,
			unknown
		>;
		const to = idOf(reference);
		const key = String(path.at(-1));
		if (to !== undefined) holder[key] = to;
		else if (Array.isArray(holder) && HINTS.has(path[0])) {
			holder[Number(key)] = LOST;
			lost.add(holder);
		} else holder[key] = id;
	}
	for (const list of lost) list.splice(0, list.length, ...list.filter((one) => one !== LOST));
	return copy;
}

const LOST = Symbol('lost');
