import type { Deck } from '#lib/deck/schema.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckJson } from './bundled.ts';
import { decksByTeacher } from './readable-decks.ts';

/** Bundled decks, read once: this release's never change. */
const read = new Map<string, Deck>();

/** The decks that are covered, as far as they exist: the project's, and the teacher's own. */
export async function decksOf(
	db: Database,
	teacher: string,
	covers: readonly Cover[]
): Promise<Deck[]> {
	const ids = [...new Set(covers.map(({ deck }) => deck))];
	const brought = await decksByTeacher(
		db,
		teacher,
		ids.filter((id) => !bundledDeck(id))
	);
	return ids.flatMap((id) => bundledDeck(id) ?? brought.find((deck) => deck.id === id) ?? []);
}

/** A deck of the project; undefined if there is none of this id. */
export function bundledDeck(id: string): Deck | undefined {
	const known = read.get(id);
	if (known) return known;
	const found = deckJson(id);
	if (!found) return undefined;
	// Checked when this release was built.
	const deck = JSON.parse(found.json) as Deck;
	read.set(id, deck);
	return deck;
}
