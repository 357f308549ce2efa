/** The texts about changing many facts of a deck at once in the current language: see current.ts. */
export { many } from './en/many.ts';
