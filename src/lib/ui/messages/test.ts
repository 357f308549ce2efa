/** The texts of one screen, in the current language: see current.ts. */
export { test } from './en/test.ts';
