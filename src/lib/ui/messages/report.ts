/** The texts of a teacher's report in the current language. */
export { report } from './en/report.ts';
