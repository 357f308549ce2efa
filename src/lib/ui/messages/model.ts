/** The texts of one screen, in the current language: see current.ts. */
export { model } from './en/model.ts';
