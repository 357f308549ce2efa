import { and, count } from './plural.ts';

/** One deck, read as a text with footnotes. */
export const deck = {
	study: 'Study this deck',
	test: 'Test yourself',
	plan: 'Plan an exam',
	browse: 'Browse the cards',
	facts: (n: number) => count(n, 'fact', 'facts'),
	cards: (n: number) => count(n, 'card', 'cards'),
	sourceCount: (n: number) => count(n, 'source', 'sources'),
	entities: (n: number) => count(n, 'name', 'names'),
	sources: 'Sources',
	sourceKinds: {
		article: 'Article',
		opinion: 'Opinion',
		record: 'Record',
		treaty: 'Treaty',
		book: 'Book',
		web: 'Web page',
		dataset: 'Data set'
	},
	sections: 'In this deck',
	rest: 'Other facts',
	allFacts: 'Facts',
	by: (authors: readonly string[]) => `By ${and(authors)}`,
	license: (name: string) => `Licence: ${name}`,
	factNumber: (n: number) => `Fact ${n}`,
	footnote: 'Footnote',
	disputed: 'Disputed',
	memory: {
		title: 'Your memory of it',
		new: 'New',
		learning: 'Learning',
		known: 'Known'
	},
	notClosed: 'There may be others.',
	outside: 'Not among them'
};
