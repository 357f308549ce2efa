/** The texts of one part, in the current language: see current.ts. */
export { refused } from './en/refused.ts';
