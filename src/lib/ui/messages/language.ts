/** The texts about languages, in the current one: see current.ts. */
export { code, language } from './en/language.ts';
