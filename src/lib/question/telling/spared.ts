import type { Card, CardId } from '#lib/deck/card.ts';
import { cardsOfFact } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { commonIn, tells } from './tells.ts';

/** A footnote in two: what is shown at once, and the whole where that leaves something out. */
export interface Spared {
	footnote: Footnote;
	whole?: Footnote;
}

/**
 * The footnote of a card's fact without what would tell the fact's other members, which are asked too:
 * the sentence that lists them all, an excerpt or a note that names them. What is disputed stays.
 *
 * @param asked the cards that were asked, of this fact or not
 */
export function sparedFootnote(deck: Deck, card: Card, asked: readonly CardId[]): Spared {
	const whole = footnoteOf(deck, card.fact);
	const view = viewOf(deck);
	const fact = view.fact(card.fact);
	if (card.member === undefined || !fact) return { footnote: whole };
	const others = cardsOfFact(view, fact).filter(({ id }) => !asked.includes(id));
	if (others.length === 0) return { footnote: whole };
	const common = commonIn(view);
	const open = (text: string) => {
		const sight = { cards: asked, text, members: false, answered: true };
		return !others.some((other) => tells(sight, other, common));
	};
	const { note, sources, ...rest } = whole;
	return {
		footnote: {
			...rest,
			statement: '',
			...(note !== undefined && open(note) && { note }),
			sources: sources.map(({ excerpt, ...source }) =>
				excerpt !== undefined && open(excerpt) ? { ...source, excerpt } : source
			)
		},
		whole
	};
}
