import { mapFor, type MapName } from '#lib/deck/maps.ts';
import type { Deck, Member } from '#lib/deck/schema.ts';

/** With fewer of the members on it a map would mislead. */
const ENOUGH = 0.9;

export interface MemberMap {
	id: MapName;
	/** ISO code to the member's place among `members`. */
	isos: ReadonlyMap<string, number>;
}

/** The map that shows (almost) all of these members, if there are several and there is one. */
export function mapOf(deck: Deck, members: readonly Member[]): MemberMap | undefined {
	const isos = new Map(
		members.flatMap(({ id }, i) => {
			const iso = deck.entities[id]?.iso;
			return iso === undefined ? [] : [[iso, i] as const];
		})
	);
	const id = mapFor(isos.keys());
	return id && isos.size > 1 && isos.size >= ENOUGH * members.length ? { id, isos } : undefined;
}
