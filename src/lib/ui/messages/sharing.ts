/** The texts about published decks in the current language: see current.ts. */
export { sharing } from './en/sharing.ts';
