/** The texts of one screen, in the current language: see current.ts. */
export { search } from './en/search.ts';
