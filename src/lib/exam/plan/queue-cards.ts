import { cardsOf } from '#lib/deck/cards.ts';
import { confusableFacts } from '#lib/deck/words/confusable.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { isEditedDeck } from '#lib/deck/own-id.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/** What the queue needs to know of a deck's cards, in the deck's order. */
export function queueCards(deck: Deck): QueueCard[] {
	const confusable = confusableFacts(deck);
	// Of one's own decks anybody may have written anything: it does not count elsewhere.
	const facts = isEditedDeck(deck.id) ? [] : deck.facts;
	const same = new Map(facts.map((fact) => [fact.id, fact.same]));
	return cardsOf(deck).map(({ id, fact, revision }) => ({
		id,
		deck: deck.id,
		fact,
		revision,
		asks: inDeck(same.get(fact), id),
		confusable: confusable.get(fact)?.map((other) => `${deck.id}/${other}`)
	}));
}

/** The card of the same fact of another deck that asks what a card asks. */
const inDeck = (same: string | undefined, card: string): string | undefined =>
	same && same + card.slice(factOf(card).length);
