/** The texts about what is chosen of a file, in the current language: see current.ts. */
export { choosing } from './en/choosing.ts';
