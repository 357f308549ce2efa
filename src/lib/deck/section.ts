import type { Deck, Fact } from './schema.ts';

/** The section of facts that belong to none. */
export const NO_SECTION = '';

/** The section a fact is in; `NO_SECTION` if the deck knows of none by that name. */
export const sectionOf = (deck: Deck, { section }: Pick<Fact, 'section'>): string =>
	section !== undefined && deck.sections.some(({ id }) => id === section) ? section : NO_SECTION;
