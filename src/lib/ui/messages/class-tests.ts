/** The texts about class tests in the current language. */
export { classTests } from './en/class-tests.ts';
