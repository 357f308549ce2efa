/** The texts of one button, in the current language: see current.ts. */
export { star } from './en/star.ts';
