/** The texts where a picture or a sound is missing, in the current language: see current.ts. */
export { medium } from './en/medium.ts';
