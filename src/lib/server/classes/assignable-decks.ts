import { sectionsOf, type AssignableDeck } from '#lib/class/assignment-form.ts';
import { sectionOf } from '#lib/deck/section.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckListings } from '#lib/server/decks.ts';
import { decksOf } from './assigned-decks.ts';
import { ownDecks } from './own-decks.ts';

/** How the decks are listed that a teacher can assign: their own first, then those of the project. */
export const assignableListings = async (db: Database, teacher: string) =>
	[...(await ownDecks(db, teacher)).map(({ listing }) => listing), ...deckListings].map(
		({ id, title, lang, dir, facts, cards }) => ({ id, title, lang, dir, facts, cards })
	);

/** The same, with the parts that can be chosen of each. */
export async function assignableDecks(db: Database, teacher: string): Promise<AssignableDeck[]> {
	const listings = await assignableListings(db, teacher);
	const covers = listings.map(({ id }) => ({ deck: id }));
	const decks = new Map((await decksOf(db, teacher, covers)).map((deck) => [deck.id, deck]));
	return listings.flatMap((listing) => {
		const deck = decks.get(listing.id);
		if (!deck) return [];
		const sections = deck.facts.map((fact) => sectionOf(deck, fact));
		return [{ ...listing, sections: sectionsOf(deck, sections) }];
	});
}
