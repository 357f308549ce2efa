/** A deck's queue cards as a few large values: reading thousands of small objects takes far longer. */
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

export interface CardColumns {
	/** Joined by line breaks; ids and facts never hold one. */
	ids: string;
	facts: string;
	revisions: Uint32Array;
	/** Only of the cards that have any, by place. */
	confusable: [place: number, facts: readonly string[]][];
	/** Likewise; absent where no card of another deck asks the same. */
	asks?: [place: number, card: string][];
}

export function toColumns(cards: readonly QueueCard[]): CardColumns {
	const asks = cards.flatMap(({ asks }, place): [number, string][] =>
		asks === undefined ? [] : [[place, asks]]
	);
	return {
		ids: cards.map(({ id }) => id).join('\n'),
		facts: cards.map(({ fact }) => fact).join('\n'),
		revisions: Uint32Array.from(cards, ({ revision }) => revision),
		confusable: cards.flatMap(({ confusable }, place): [number, readonly string[]][] =>
			confusable ? [[place, confusable]] : []
		),
		...(asks.length > 0 && { asks })
	};
}

export function fromColumns(deck: string, columns: CardColumns): QueueCard[] {
	const { revisions } = columns;
	if (revisions.length === 0) return [];
	const facts = columns.facts.split('\n');
	const confusable = new Map(columns.confusable);
	const asks = new Map(columns.asks);
	return columns.ids.split('\n').map((id, place) => ({
		id,
		deck,
		fact: facts[place] ?? '',
		revision: revisions[place] ?? 0,
		asks: asks.get(place),
		confusable: confusable.get(place)
	}));
}
