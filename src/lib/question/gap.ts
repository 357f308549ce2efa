import type { Card } from '#lib/deck/card.ts';

/** The sentence of a cloze with its gaps drawn, for forms that have nothing to type into. */
export function withGap(card: Card) {
	if (!card.cloze || card.given) return {};
	const text = card.cloze.map((part) => ('text' in part ? part.text : '_____')).join('');
	const lang = 'lang' in card.answer ? card.answer.lang : undefined;
	return {
		given: { text, quote: card.quoted === true, ...(lang !== undefined && { lang }) }
	};
}
