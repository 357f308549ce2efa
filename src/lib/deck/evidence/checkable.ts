import type { Deck } from '#lib/deck/schema.ts';

/** The sources of a deck that a copy can be checked against: those of which the deck has words by their hash. */
export const checkable = (deck: Pick<Deck, 'facts' | 'sources'>): string[] => {
	const hashed = new Set(
		deck.facts.flatMap((fact) =>
			[...fact.anchors, ...(fact.disputed?.anchors ?? [])]
				.filter(({ hash }) => hash !== undefined)
				.map(({ source }) => source)
		)
	);
	return Object.keys(deck.sources).filter((id) => hashed.has(id));
};
