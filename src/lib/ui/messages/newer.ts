/** The texts about what a newer server has kept, in the current language: see current.ts. */
export { newer } from './en/newer.ts';
