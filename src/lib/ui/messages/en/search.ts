import { count } from './plural.ts';

/** A search across all decks. */
export const search = {
	title: 'Search all decks',
	description: 'Finds cards by a word or a name in every deck, and those that you have starred.',
	/** On the page of decks. */
	field: 'Search all decks',
	go: 'Search',
	hint: 'Type a word or a name, or choose what to show: your starred cards, for example.',
	found: (n: number) => count(n, 'card found', 'cards found'),
	reading: 'Looking into the decks…',
	missing: (decks: number) =>
		decks === 1
			? 'One deck is not on this device yet. Go online to search it, too.'
			: `${decks} decks are not on this device yet. Go online to search them, too.`,
	none: {
		title: 'No card like that',
		searched: (query: string) => `No deck holds “${query}”.`,
		filtered: 'No card is like that just now.'
	},
	again: 'Search for something else',
	needsDevice:
		'A search across all decks needs JavaScript. Without it, each deck’s “Browse the cards” has a search of its own.'
};
