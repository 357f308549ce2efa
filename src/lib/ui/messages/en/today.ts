import { count } from './plural.ts';

/** The first screen. */
export const today = {
	title: 'Today',
	documentTitle: 'Footnote: flashcards that show their sources',
	due: (n: number) => (n === 1 ? 'card to go through' : 'cards to go through'),
	makeup: (due: number, fresh: number) =>
		[due && `${due} due`, fresh && `${fresh} new`].filter(Boolean).join(' · '),
	minutes: (n: number) => `about ${count(n, 'minute', 'minutes')}`,
	study: 'Study',
	opening: 'Looking up what is due …',
	byDeck: 'What is due',
	done: {
		title: 'Done for today',
		text: 'Nothing is due. Memory grows in the gaps: come back when the next cards are ready.',
		next: (when: string) => `Next: ${when}`,
		more: 'Read a deck'
	},
	first: {
		title: 'Every fact has a footnote',
		question: 'How does this work?',
		steps: [
			'You are asked a fact. Answer before you look: trying is what makes it stick.',
			'Then you see its footnote: the words it rests on, who said them, who reported them, as of when.',
			'It comes back just before you would forget it. A few minutes a day are enough.'
		],
		reassurance: 'No account. Works offline. What you learn stays on this device.',
		choose: 'Begin with a deck',
		begin: (deck: string) => `Begin with ${deck}`
	},
	comeback: {
		title: 'Welcome back',
		text: (perDay: number, days: number) =>
			`Some cards have waited for you. No need to do them at once: ${perDay} a day, and you are up to date in ${count(days, 'day', 'days')}.`,
		note: 'What you were closest to forgetting comes first.'
	},
	streak: {
		title: 'This week',
		text: (days: number) =>
			days === 0
				? 'A fresh week.'
				: `You studied on ${count(days, 'day', 'days')} of the last seven.`,
		studied: 'studied',
		rested: 'no reviews'
	}
};
