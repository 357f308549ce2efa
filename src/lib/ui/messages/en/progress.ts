import { count } from './plural.ts';

const digits = new Intl.NumberFormat('en');

/** What is remembered, what is coming, what was done. */
export const progress = {
	title: 'Progress',
	description:
		'Your memory deck by deck, what falls due in the coming weeks, and the days you studied.',
	receiving: 'Your history is still coming in from the server. What is below fills up by itself.',
	needsDevice: 'What you learn is kept on your device; showing it needs JavaScript.',
	empty: {
		title: 'Nothing to show yet',
		text: 'After your first session this page shows what you remember, what is coming, and the days you studied.',
		action: 'Choose a deck'
	},
	summary: {
		number: (n: number) => digits.format(n),
		known: (n: number) => (n === 1 ? 'card known' : 'cards known'),
		reviews: (n: number) => (n === 1 ? 'review' : 'reviews'),
		days: (n: number) => (n === 1 ? 'day studied' : 'days studied')
	},
	memory: {
		title: 'Memory by deck',
		recall: (percent: number) =>
			`Asked now, you would recall about ${percent} % of what you began.`,
		recallHelp:
			'Known cards were recalled on a later day than the first, and hold for a week or more. Learning ones were asked, and need another night or a second try.'
	},
	forecast: {
		title: 'What falls due',
		caption: (total: number, days: number) =>
			`${count(total, 'card', 'cards')} in the next ${count(days, 'day', 'days')}, as things stand.`,
		day: 'Day',
		due: 'Cards due',
		today: 'Today',
		tomorrow: 'Tomorrow'
	},
	calendar: {
		title: 'Days you studied',
		caption: (total: number, days: number) =>
			`${count(total, 'review', 'reviews')} on ${count(days, 'day', 'days')}.`,
		day: 'Day',
		reviews: 'Reviews'
	},
	fitted: (answers: number) =>
		`Predictions were fitted to your own memory, from ${count(answers, 'answer', 'answers')}.`,
	fittedSettings: 'Change that in Settings',
	checked: {
		same: (cards: number) =>
			`Checked against ts-fsrs: ${count(cards, 'card', 'cards')}, none differ.`,
		differ: (n: number, cards: number) =>
			`Checked against ts-fsrs: ${digits.format(n)} of ${count(cards, 'card', 'cards')} ${n === 1 ? 'differs' : 'differ'}`,
		differHelp:
			'Footnote expects something else of your memory than the reference does. Your answers are safe. Save the report and send it to whoever runs this site.',
		save: 'Save the report'
	},
	asTable: 'As a table',
	table: 'Table'
};
