import { count } from './plural.ts';

/** The list of decks. */
export const decks = {
	title: 'Decks',
	description: 'Every deck, with its sources, its facts, and how much of it you remember.',
	intro: 'Each deck is a set of facts, and each fact shows where it comes from.',
	facts: (n: number) => count(n, 'fact', 'facts'),
	cards: (n: number) => count(n, 'card', 'cards'),
	learnt: (n: number, of: number) => `${n} of ${of} known`,
	untouched: 'Not begun',
	own: 'Yours',
	followed: 'Followed',
	add: 'Add a deck',
	empty: {
		title: 'No decks here',
		text: 'They come with the app and are fetched on the first visit. Go online once, then reload.'
	}
};
