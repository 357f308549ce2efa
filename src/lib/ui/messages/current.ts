/**
 * The texts of the current language. The one place that says which: everything people read is
 * imported from here, and another language is another folder beside `en` with the same types.
 */
export { app } from './en/app.ts';
export { deck } from './en/deck.ts';
export { decks } from './en/decks.ts';
export { errors } from './en/errors.ts';
export { footnote } from './en/footnote.ts';
export { notices } from './en/notices.ts';
export { progress } from './en/progress.ts';
export { settings } from './en/settings.ts';
export { study } from './en/study.ts';
export { today } from './en/today.ts';

/** For Intl: dates, numbers, names of months. */
export const locale = 'en-GB';
