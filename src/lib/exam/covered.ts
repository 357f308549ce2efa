import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sectionOf } from '#lib/deck/section.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';

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
