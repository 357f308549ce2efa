/**
 * The texts of the current language: everything people read is imported from this folder, and another
 * language is another folder beside `en` with the same types. What several screens say is here; the
 * texts of one screen have a file of their own, so that studying need not load them.
 */
export { app } from './en/app.ts';
export { errors } from './en/errors.ts';
export { footnote } from './en/footnote.ts';
export { study } from './en/study.ts';
export { direction, locale } from './en/language.ts';
