/** The texts of these screens, in the current language: see current.ts. */
export { teaching } from './en/teaching.ts';
