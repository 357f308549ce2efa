/** What the id of a card says: `deckId/factId/aspect` or `deckId/factId/aspect/member`. */
import type { CardId } from './card.ts';

/** The deck of a card. */
export const deckOf = (card: CardId): string => card.slice(0, card.indexOf('/'));

/** `deckId/factId` of a card: cards of one fact are siblings. */
export const factOf = (card: CardId): string =>
	card.slice(0, card.indexOf('/', card.indexOf('/') + 1));
