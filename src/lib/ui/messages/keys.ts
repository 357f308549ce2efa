/** The texts of one screen, in the current language: see current.ts. */
export { keys } from './en/keys.ts';
