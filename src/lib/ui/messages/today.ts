/** The texts of one screen, in the current language: see current.ts. */
export { today } from './en/today.ts';
