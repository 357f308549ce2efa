/** The texts of one screen, in the current language: see current.ts. */
export { cards } from './en/cards.ts';
