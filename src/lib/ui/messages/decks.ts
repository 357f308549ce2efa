/** The texts of one screen, in the current language: see current.ts. */
export { decks } from './en/decks.ts';
