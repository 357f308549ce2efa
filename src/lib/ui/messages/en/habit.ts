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
	},
	push: {
		on: 'Remind me on this device',
		off: 'Stop reminding me here',
		isOn: 'You are reminded on this device, unless you have studied that day already.',
		help: 'A notification from this server, by way of your browser’s own push service. What it says is encrypted for this device.',
		why: {
			'no-account':
				'For notifications the server has to know this device, and it knows none without an account. Join a class, or use another device, too; until then the calendar file does the same.',
			unsupported: 'This browser shows no notifications here. The calendar file does the same.',
			denied:
				'Notifications from this site are forbidden in your browser’s settings. Allow them there, and reload.',
			unknown:
				'The server or your browser’s push service cannot be reached just now. Try again later.'
		},
		ask: {
			title: 'Shall we remind you tomorrow?',
			text: 'At a time that you choose, and never on a day on which you have studied already.',
			yes: 'Choose a time',
			no: 'No, thanks'
		},
		message: {
			title: 'A few cards are waiting',
			body: 'Some minutes now keep what you have learnt.'
		}
	}
};
