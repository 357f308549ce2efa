/** The texts of these screens, in the current language: see current.ts. */
export { classes } from './en/classes.ts';
