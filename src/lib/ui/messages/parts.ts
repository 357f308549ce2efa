/** The texts about what a deck has besides its facts in the current language: see current.ts. */
export { parts } from './en/parts.ts';
