/** A deck's cards as they stand in a card index box: behind one another, with guides between sections. */
import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sectionsOf } from '#lib/ui/deck/sections.ts';

export interface BoxedCard {
	/** From 1 through the whole box. */
	n: number;
	card: Card;
	/** What is written on the guide before it; undefined for cards of no section. */
	section: string | undefined;
}

/** All cards, in the order in which the deck page shows their facts. */
export function boxOf(deck: Deck): BoxedCard[] {
	const ofFact = new Map<string, Card[]>();
	for (const card of cardsOf(deck)) {
		const others = ofFact.get(card.fact);
		if (others) others.push(card);
		else ofFact.set(card.fact, [card]);
	}
	let n = 0;
	return sectionsOf(deck).flatMap(({ title, facts }) =>
		facts.flatMap(({ fact }) =>
			(ofFact.get(fact.id) ?? []).map((card) => ({ n: ++n, card, section: title }))
		)
	);
}

/** Cards that follow one another in the box, by the guides they stand behind. */
export function behindGuides<C extends Pick<BoxedCard, 'section'>>(
	cards: readonly C[]
): { section: string | undefined; cards: C[] }[] {
	const guides: { section: string | undefined; cards: C[] }[] = [];
	for (const card of cards) {
		const last = guides.at(-1);
		if (last && last.section === card.section) last.cards.push(card);
		else guides.push({ section: card.section, cards: [card] });
	}
	return guides;
}
