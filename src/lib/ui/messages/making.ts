/** The texts about making decks of one's own in the current language: see current.ts. */
export { making } from './en/making.ts';
