/** The texts of teachers' accounts in the current language. */
export { teachers } from './en/teachers.ts';
