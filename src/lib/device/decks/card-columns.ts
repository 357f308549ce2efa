/** A deck's queue cards as a few large values: reading thousands of small objects takes far longer. */
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

export interface CardColumns {
	/** Joined by line breaks; ids and facts never hold one. */
	ids: string;
	facts: string;
	revisions: Uint32Array;
	/** Only of the cards that have any, by place. */
	confusable: [place: number, facts: readonly string[]][];
}

export function toColumns(cards: readonly QueueCard[]): CardColumns {
	return {
		ids: cards.map(({ id }) => id).join('\n'),
		facts: cards.map(({ fact }) => fact).join('\n'),
		revisions: Uint32Array.from(cards, ({ revision }) => revision),
		confusable: cards.flatMap(({ confusable }, place): [number, readonly string[]][] =>
			confusable ? [[place, confusable]] : []
		)
	};
}

export function fromColumns(deck: string, columns: CardColumns): QueueCard[] {
	const { revisions } = columns;
	if (revisions.length === 0) return [];
	const facts = columns.facts.split('\n');
	const confusable = new Map(columns.confusable);
	return columns.ids.split('\n').map((id, place) => ({
		id,
		deck,
		fact: facts[place] ?? '',
		revision: revisions[place] ?? 0,
		confusable: confusable.get(place)
	}));
}
