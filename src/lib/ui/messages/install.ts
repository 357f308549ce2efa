/** The texts of the installed app, in the current language: see current.ts. */
export { install } from './en/install.ts';
