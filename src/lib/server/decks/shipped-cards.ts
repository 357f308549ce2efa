import type { Deck } from '#lib/deck/schema.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { deckJson, deckListings } from './bundled.ts';

let shipped: readonly QueueCard[] | undefined;

/** Some cards, and those of the decks that come with this release: a pupil may have learnt the same there. */
export function andShipped(cards: readonly QueueCard[]): QueueCard[] {
	shipped ??= deckListings.flatMap(({ id }) =>
		queueCards(JSON.parse(deckJson(id)?.json ?? '') as Deck)
	);
	const known = new Set(cards.map(({ deck }) => deck));
	return [...cards, ...shipped.filter(({ deck }) => !known.has(deck))];
}
