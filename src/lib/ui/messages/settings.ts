/** The texts of one screen, in the current language: see current.ts. */
export { settings } from './en/settings.ts';
