/** The texts of one part of a screen, in the current language: see current.ts. */
export { insights } from './en/insights.ts';
