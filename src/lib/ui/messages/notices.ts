/** The texts of notices, in the current language: see current.ts. Studying shows none. */
export { notices } from './en/notices.ts';
