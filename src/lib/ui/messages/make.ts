/** The texts of one screen, in the current language: see current.ts. */
export { make } from './en/make.ts';
