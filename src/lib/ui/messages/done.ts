/** The texts of one screen, in the current language: see current.ts. */
export { done } from './en/done.ts';
