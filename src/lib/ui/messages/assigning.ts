/** The texts about assigning in the current language. */
export { assigning } from './en/assigning.ts';
