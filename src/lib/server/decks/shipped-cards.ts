import type { Deck } from '#lib/deck/schema.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { deckJson, deckListings } from './bundled.ts';

let shipped: readonly QueueCard[] | undefined;

/** The cards of the decks that come with this release. */
export const shippedCards = (): readonly QueueCard[] =>
	(shipped ??= deckListings.flatMap(({ id }) =>
		queueCards(JSON.parse(deckJson(id)?.json ?? '') as Deck)
	));
