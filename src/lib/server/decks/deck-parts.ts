import { sectionsOf, type AssignableDeck } from '#lib/class/assignment-form.ts';
import { sectionOf } from '#lib/deck/section.ts';
import type { Deck } from '#lib/deck/schema.ts';

/** The parts of a deck that can be assigned by themselves; none where there is nothing to choose between. */
export const partsOf = (deck: Deck): AssignableDeck['sections'] =>
	sectionsOf(
		deck,
		deck.facts.map((fact) => sectionOf(deck, fact))
	);
