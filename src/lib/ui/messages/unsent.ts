/** The line about what waits to be sent, in the current language. */
export { unsent } from './en/unsent.ts';
