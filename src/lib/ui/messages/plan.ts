/** The texts of the Plan page in the current language. */
export { plan } from './en/plan.ts';
