/** The texts of one screen, in the current language: see current.ts. */
export { map } from './en/map.ts';
