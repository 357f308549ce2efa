/** Of a deck that a person makes on a device of theirs: no server and no other person ever gives it. */
export const OWN_DECK = /^own-[0-9a-z]{20}$/;

export const isOwnDeck = (id: string): boolean => OWN_DECK.test(id);

/** Of a deck that somebody has published: their server gives it, once, and whoever follows the deck has it under this id. */
export const PUBLISHED_DECK = /^via-[0-9a-z]{20}$/;

export const isFollowedDeck = (id: string): boolean => PUBLISHED_DECK.test(id);

/** Of a deck that edits make on the device: one's own, or one that is followed. No list of a server's says anything of it. */
export const EDITED_DECK = /^(?:own|via)-[0-9a-z]{20}$/;

export const isEditedDeck = (id: string): boolean => EDITED_DECK.test(id);
