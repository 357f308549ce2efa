import { count } from './plural.ts';

/** One deck, read as a text with footnotes. */
export const deck = {
	study: 'Study this deck',
	studyOnly: 'Study',
	facts: (n: number) => count(n, 'fact', 'facts'),
	cards: (n: number) => count(n, 'card', 'cards'),
	members: (n: number) => count(n, 'state', 'states'),
	entities: (n: number) => count(n, 'name', 'names'),
	sources: 'Sources',
	sections: 'In this deck',
	rest: 'Other facts',
	by: (authors: string) => `By ${authors}`,
	license: (name: string) => `Licence: ${name}`,
	factNumber: (n: number) => `Fact ${n}`,
	footnote: 'Footnote',
	disputed: 'Disputed',
	memory: {
		title: 'Your memory of it',
		new: 'New',
		learning: 'Learning',
		known: 'Known',
		due: 'Due now'
	},
	notClosed: 'There may be others.',
	outside: 'Not among them'
};
