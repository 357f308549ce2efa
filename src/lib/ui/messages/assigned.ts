/** The texts about what is assigned in the current language. */
export { assigned } from './en/assigned.ts';
