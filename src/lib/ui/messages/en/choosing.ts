import { count } from './plural.ts';

/** What somebody chooses of a file before it is kept. */
export const choosing = {
	table: 'Columns, languages, both ways',
	columns: 'What each column is',
	column: (n: number) => `Column ${n}`,
	role: {
		front: 'Front',
		back: 'Back',
		note: 'Note',
		tags: 'Tags',
		deck: 'Section',
		id: 'Left out'
	},
	heading: 'The first row is a heading',
	sides: 'How it is asked',
	noCard: 'No row has both sides so. Choose another column for the front or the back.',
	decks: (taken: number, all: number) =>
		taken === all ? `All ${count(all, 'deck', 'decks')}` : `${taken} of ${all} decks`,
	whichDecks: 'Decks that are taken',
	allDecks: 'All of them',
	noDeck: 'Choose one deck at least.',
	firstCard: 'The first card:',
	pasted: 'Pasted text',
	asLines: 'Take it as lines of a list'
};
