/** The texts about facts as forms in the current language: see current.ts. */
export { facts } from './en/facts.ts';
