/** The texts about teachers' own decks in the current language: see current.ts. */
export { ownDecks } from './en/own-decks.ts';
