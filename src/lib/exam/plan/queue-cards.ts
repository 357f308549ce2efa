import { cardsOf } from '#lib/deck/cards.ts';
import { confusableFacts } from '#lib/deck/words/confusable.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/** What the queue needs to know of a deck's cards, in the deck's order. */
export function queueCards(deck: Deck): QueueCard[] {
	const confusable = confusableFacts(deck);
	return cardsOf(deck).map(({ id, fact, revision }) => ({
		id,
		deck: deck.id,
		fact,
		revision,
		confusable: confusable.get(fact)?.map((other) => `${deck.id}/${other}`)
	}));
}
