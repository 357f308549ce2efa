/** The flagship decks, as the build would take them, and a few ways of looking into them. */
import { readFileSync } from 'node:fs';
import { parseDeck } from '#lib/deck/file/parse.ts';
import type { Problem } from '#lib/deck/problem.ts';
import type { Deck, FactKind, FactOf } from '#lib/deck/schema.ts';

interface Flagship {
	deck: Deck;
	warnings: readonly Problem[];
}

export const nearAbroad = flagship('near-abroad-2022');
export const worldVotes = flagship('world-votes-es-11-1');
export const blocs = flagship('post-soviet-blocs');

function flagship(id: string): Flagship {
	const file = `decks/${id}.yaml`;
	const parsed = parseDeck(readFileSync(file, 'utf8'), file);
	if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems, null, 1)}`);
	return parsed;
}

/** The fact of that id, which must be of that kind. */
export function fact<K extends FactKind>({ deck }: Flagship, id: string, kind: K): FactOf<K> {
	const found = deck.facts.find((one) => one.id === id);
	if (found?.kind !== kind) throw new Error(`${deck.id} has no ${kind} called ${id}`);
	return found as FactOf<K>;
}

export const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id).toSorted();

export const isoOf = ({ deck }: Flagship, id: string) => deck.entities[id]?.iso ?? `(${id})`;
