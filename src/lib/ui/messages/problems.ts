/** The sentences in which something is said of a deck, in the current language: see current.ts. */
export { problems } from './en/problems.ts';
