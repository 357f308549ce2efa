/** The texts of one screen, in the current language: see current.ts. */
export { deck } from './en/deck.ts';
