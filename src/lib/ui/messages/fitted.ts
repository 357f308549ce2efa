/** The texts of one part of a screen, in the current language: see current.ts. */
export { fitted } from './en/fitted.ts';
