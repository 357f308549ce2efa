import { count } from './plural.ts';

/** What is remembered, what is coming, what was done. */
export const progress = {
	title: 'Progress',
	description:
		'Your memory deck by deck, what falls due in the coming weeks, and the days you studied.',
	empty: {
		title: 'Nothing to show yet',
		text: 'After your first session this page shows what you remember, what is coming, and the days you studied.',
		action: 'Choose a deck'
	},
	opening: 'Reading your reviews …',
	summary: {
		reviews: 'reviews',
		days: 'days studied',
		known: 'cards known'
	},
	memory: {
		title: 'Memory by deck',
		deck: 'Deck',
		known: 'Known',
		learning: 'Learning',
		new: 'New',
		recall: 'Recall now',
		recallHelp: 'Chance, on average, that you would recall a card you have learnt if asked now.'
	},
	forecast: {
		title: 'What falls due',
		caption: (total: number, days: number) =>
			`${count(total, 'review', 'reviews')} in the next ${days} days`,
		day: 'Day',
		due: 'Cards due',
		today: 'Today',
		tomorrow: 'Tomorrow'
	},
	calendar: {
		title: 'Days you studied',
		caption: (total: number, days: number) =>
			`${count(total, 'review', 'reviews')} on ${count(days, 'day', 'days')} in the last half year`,
		day: 'Day',
		reviews: 'Reviews',
		less: 'fewer',
		more: 'more'
	},
	asTable: 'As a table'
};
