import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';

/** The section of facts that belong to none. */
export const NO_SECTION = '';

/** The section a fact is in; `NO_SECTION` if the deck knows of none by that name. */
export const sectionOf = (deck: Deck, { section }: Pick<Fact, 'section'>): string =>
	section !== undefined && deck.sections.some(({ id }) => id === section) ? section : NO_SECTION;

/** Which facts of a deck an exam or a test covers. */
export function coveredFacts(covers: readonly Cover[], deck: Deck): ReadonlySet<string> {
	const own = covers.filter((cover) => cover.deck === deck.id);
	const whole = own.some(({ sections }) => sections === undefined);
	const sections = new Set(own.flatMap((cover) => cover.sections ?? []));
	const facts = deck.facts.filter((fact) => whole || sections.has(sectionOf(deck, fact)));
	return new Set(facts.map(({ id }) => id));
}

/** The cards that an exam or a test covers, in the order of the decks. Decks that are not here have none. */
export const cardsOfCovers = (covers: readonly Cover[], decks: readonly Deck[]): Card[] =>
	decks.flatMap((deck) => {
		const facts = coveredFacts(covers, deck);
		return facts.size === 0 ? [] : cardsOf(deck).filter(({ fact }) => facts.has(fact));
	});
