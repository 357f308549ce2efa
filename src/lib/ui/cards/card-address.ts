import type { CardId } from '#lib/deck/card.ts';

/** Where a card can be looked at: `/decks/near-abroad/cards/cis/member/armenia`. */
export const cardAddress = (id: CardId): string => `/decks/${id.replace('/', '/cards/')}`;

/** The id that an address names. */
export const cardAt = (deck: string, rest: string): CardId => `${deck}/${rest}`;
