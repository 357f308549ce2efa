import type { AssignableDeck } from '#lib/class/assignment-form.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckListings } from './bundled.ts';
import { bundledDeck } from './assigned-decks.ts';
import { partsOf } from './deck-parts.ts';
import { ownParts, readableDecks } from './readable-decks.ts';

/**
 * How the decks are listed that a teacher can assign: their own first, those that colleagues assigned in
 * a class they share, then those of the project.
 */
export const assignableListings = async (db: Database, teacher: string) =>
	[...(await readableDecks(db, teacher)), ...deckListings].map(
		({ id, title, lang, dir, facts, cards }) => ({ id, title, lang, dir, facts, cards })
	);

/** The same, with the parts that can be chosen of each. No deck is read for it. */
export const assignableDecks = async (db: Database, teacher: string): Promise<AssignableDeck[]> => [
	...(await ownParts(db, teacher)),
	...bundledParts()
];

let bundled: readonly AssignableDeck[] | undefined;

const bundledParts = (): readonly AssignableDeck[] =>
	(bundled ??= deckListings.flatMap(({ id, title, lang, dir, facts, cards }) => {
		const deck = bundledDeck(id);
		return deck ? [{ id, title, lang, dir, facts, cards, sections: partsOf(deck) }] : [];
	}));
