import { sectionsOf, type AssignableDeck } from '#lib/class/assignment-form.ts';
import { sectionOf } from '#lib/deck/section.ts';
import { deckListings } from '#lib/server/decks.ts';
import { decksOf } from './assigned-decks.ts';

/** The decks that a teacher can assign, with the parts that can be chosen of each. */
export const assignableDecks = (): AssignableDeck[] =>
	deckListings.flatMap(({ id, title, lang, dir, facts, cards }) =>
		decksOf([{ deck: id }]).map((deck) => ({
			id,
			title,
			lang,
			dir,
			facts,
			cards,
			sections: sectionsOf(
				deck,
				deck.facts.map((fact) => sectionOf(deck, fact))
			)
		}))
	);
