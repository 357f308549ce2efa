/** The texts of one screen, in the current language: see current.ts. */
export { progress } from './en/progress.ts';
