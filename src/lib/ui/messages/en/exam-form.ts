import { count } from './plural.ts';

/** The form for an exam. */
export const examForm = {
	new: 'Plan an exam',
	change: 'Change the plan',
	name: 'What is it called?',
	nameExample: 'Biology, end of term',
	date: 'When is it?',
	covers: 'What does it cover?',
	coversHelp: 'Whole decks, or only some of their sections.',
	parts: 'Only parts of it',
	partsOf: (deck: string) => `Parts of ${deck}`,
	rest: 'Other facts',
	cards: (n: number) => count(n, 'card', 'cards'),
	lost: 'A deck that is not on this device',
	minutes: 'Minutes a day',
	minutesHelp: 'What you can really give it. You can change it at any time.',
	daysOff: 'Days off',
	daysOffHelp: 'On these weekdays nothing is planned.',
	target: 'Target score',
	noTarget: 'None',
	targetHelp: 'You are told at once whether it is within reach.',
	percent: (share: number) => `${Math.round(share * 100)} %`,
	questions: 'Questions in the exam',
	questionsHelp: 'A guess will do. With fewer questions chance counts for more.',
	save: 'Save',
	cancel: 'Cancel',
	saved: (name: string) => `“${name}” is planned.`,
	notSaved: 'Some answers need another look. The plan is not saved yet.',
	problems: {
		name: {
			missing: 'Give it a name, so that you can tell it from other exams.',
			long: 'Make the name shorter: up to 120 letters.'
		},
		date: {
			missing: 'Choose the day of the exam.',
			past: 'That day is over. Choose one that is still to come.',
			today:
				'There is no time left to plan for today. Choose tomorrow or later; what is due today is under Today.',
			far: 'That is more than two years away. Choose a nearer day, and move it later if need be.'
		},
		covers: {
			missing: 'Tick at least one deck, or a part of one.',
			many: 'Tick 50 decks at most.'
		},
		minutes: {
			missing: 'Say how many minutes a day you have, in figures.',
			none: 'Give it at least one minute a day.',
			many: 'A day has not that much room: 600 minutes at most.'
		},
		daysOff: { all: 'Leave at least one weekday for studying.' },
		questions: {
			missing: 'Say about how many questions there will be, at least one.',
			many: '500 questions at most.'
		}
	}
};
