import { count } from './plural.ts';

const answers = (n: number) => count(n, 'answer', 'answers');

/** A small daily goal, and being reminded of it. */
export const habit = {
	title: 'Daily goal and reminder',
	goal: {
		label: 'Daily goal',
		help: 'A ring on Today fills up as you answer. A day without it costs you nothing.',
		none: 'No goal',
		choice: (n: number) => `${answers(n)} a day`,
		saved: 'Saved.',
		today: 'Today’s goal',
		so: (done: number, goal: number) =>
			done >= goal ? `Reached: ${answers(done)} today.` : `${done} of ${answers(goal)} today.`
	},
	time: {
		label: 'Time of the reminder',
		help: 'By the clock of wherever you are.'
	},
	calendar: {
		save: 'Get a calendar file',
		help: 'Open the file, and your calendar reminds you every day at this time. To change or end it, change or delete the event there.',
		file: 'footnote-reminder.ics',
		saved: 'Calendar file saved. Open it to add the event.',
		event: 'Footnote: a few cards',
		description: 'What is due today, in a few minutes.'
	}
};
