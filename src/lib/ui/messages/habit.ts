/** The texts of a daily goal and of reminders, in the current language: see current.ts. */
export { habit } from './en/habit.ts';
