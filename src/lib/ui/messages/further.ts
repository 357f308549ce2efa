/** The texts of one screen, in the current language: see current.ts. */
export { further } from './en/further.ts';
