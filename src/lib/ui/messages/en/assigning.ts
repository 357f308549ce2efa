import { count } from './plural.ts';

/** Giving a class something to learn. */
export const assigning = {
	title: 'Assignments',
	none: 'Nothing is assigned yet. Two taps, and everybody in the class finds it on their own device.',
	assign: 'Assign a deck',
	assignHelp: (weeks: number) =>
		`All of it, due in ${count(weeks, 'week', 'weeks')}, ten minutes a day, marked by the app. You can change everything later.`,
	assignThis: 'Assign',
	/** For screen readers: several buttons on a page say the same. */
	of: (deck: string) => `: ${deck}`,
	setUp: 'Set it up first',
	size: (facts: number, cards: number) =>
		`${count(facts, 'fact', 'facts')}, ${count(cards, 'card', 'cards')}`,
	noDecks: 'There is no deck that could be assigned.',

	description: 'What a class is to learn, by when, and how it stands with it.',
	new: 'Assign',
	change: 'Change the assignment',
	toClass: (name: string) => name,
	toAssignment: 'Back to the assignment',

	due: (date: string) => `due ${date}`,
	exam: (date: string) => `exam ${date}`,
	starts: (date: string) => `from ${date}`,
	aDay: (minutes: number) => `${minutes} min a day`,
	open: 'no date',

	form: {
		name: 'What is it called?',
		nameHelp: 'The class sees this name.',
		decks: 'What is to be learnt?',
		decksHelp: 'Whole decks. Where you tick parts, only those parts of it.',
		parts: 'Only parts of it',
		partsOf: (deck: string) => `Parts of ${deck}`,
		rest: 'Other facts',
		facts: (n: number) => count(n, 'fact', 'facts'),
		start: 'From',
		startHelp: 'Not shown to the class before. Empty: from now on.',
		due: 'Due',
		dueHelp: 'Everything should have been learnt by then. Empty: no date.',
		exam: 'Exam',
		examHelp: 'With a date, everybody gets a plan towards it, and you see who will make it.',
		minutes: 'Minutes a day',
		minutesHelp: 'What you ask of everybody.',
		questions: 'Questions in the exam',
		questionsHelp: 'A guess will do. With fewer questions chance counts for more.',
		target: 'Score everybody should reach',
		targetHelp: 'The line on the report, and the target in everybody’s plan.',
		noTarget: 'None',
		percent: (n: number) => `${n} %`,
		forms: 'How it is asked',
		formsHelp: 'Pupils tend to overrate themselves.',
		machine: 'Only questions that the app marks',
		all: 'Also questions that pupils mark themselves',
		more: 'More',
		/** How the fields stand that are folded away. */
		moreNow: ({
			minutes,
			questions,
			target,
			forms
		}: Record<'minutes' | 'questions' | 'target' | 'forms', string>) =>
			`${minutes} minutes a day · ${questions} questions${target ? `, ${target} % to reach` : ''} · ${forms === 'all' ? 'pupils mark some themselves' : 'marked by the app'}`,
		save: 'Save',
		give: 'Assign',
		cancel: 'Cancel',
		notSaved: 'Some answers need another look. Nothing is saved yet.'
	},
	problems: {
		title: {
			missing: 'Give it a name, so that the class knows what it is.',
			long: 'Make the name shorter: up to 120 letters.'
		},
		decks: {
			missing: 'Tick at least one deck.',
			unknown: 'A deck that you ticked is no longer there. Choose again.',
			many: 'Tick 50 decks at most.'
		},
		start: { date: 'Write the day as year-month-day, such as 2026-12-09, or leave it empty.' },
		due: {
			date: 'Write the day as year-month-day, such as 2026-12-09, or leave it empty.',
			order: 'It cannot be due before it begins.'
		},
		exam: {
			date: 'Write the day as year-month-day, such as 2026-12-09, or leave it empty.',
			order: 'The exam cannot be before it begins.'
		},
		questions: { number: 'A whole number from 1 to 500.' },
		minutes: { number: 'A whole number from 1 to 120.' }
	},
	remove: {
		title: 'Take it back',
		text: 'It disappears from the pages of the class, and so does this report. What pupils have learnt stays theirs.',
		button: 'Take it back for good'
	}
};
