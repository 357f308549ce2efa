/** The texts of one screen, in the current language: see current.ts. */
export { again } from './en/again.ts';
