/** The texts of these screens, in the current language: see current.ts. */
export { joining } from './en/joining.ts';
