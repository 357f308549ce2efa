import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import { count } from './plural.ts';

/** The card that teaches the app by being one: a fact, with its footnote. */
const lesson: { question: string; answer: string; footnote: Footnote } = {
	question: 'You learn something new. When is the best time to be asked about it again?',
	answer: 'Just before you would forget it.',
	footnote: {
		statement: 'Reviews are best spaced out, and further apart each time.',
		saidBy: [{ name: 'Nicholas Cepeda and colleagues', office: 'psychologists' }],
		asOf: '2006',
		sources: [
			{
				title: 'Distributed practice in verbal recall tasks: a review and quantitative synthesis',
				authors: [],
				publisher: 'Psychological Bulletin 132 (3)',
				published: '2006',
				url: 'https://doi.org/10.1037/0033-2909.132.3.354'
			}
		],
		changes: []
	}
};

/** The first screen. */
export const today = {
	title: 'Today',
	tab: 'Footnote: flashcards that show their sources',
	cards: (n: number) => (n === 1 ? 'card today' : 'cards today'),
	makeup: (due: number, fresh: number, minutes: number) =>
		[
			due > 0 && `${due} to review`,
			fresh > 0 && `${fresh} new`,
			`about ${count(minutes, 'minute', 'minutes')}`
		]
			.filter(Boolean)
			.join(' · '),
	study: 'Study',
	/** Besides an exam. */
	asWell: 'Everything due today',
	byDeck: 'By deck',
	done: {
		title: 'Done for today',
		text: 'Memory grows in the gaps. The next cards come by themselves.',
		next: (when: string) => `Next card: ${when}`,
		more: 'Look at the decks'
	},
	first: {
		title: 'Flashcards that show their sources',
		text: 'This is a card. Think of your answer first, then look.',
		lesson,
		showAnswer: 'Show answer',
		footnote:
			'And this was its footnote: who says so, as of when, and where to read it. Every card here has one, and comes back when it is time.',
		choose: 'Begin with a deck',
		reassurance: 'No account. Works offline. What you learn stays on this device.',
		classes: 'Your classes',
		make: 'Make a deck of your own',
		join: 'Join a class',
		teach: 'Teach with Footnote'
	},
	waiting: (n: number) =>
		`${count(n, 'more card', 'more cards')} can wait: the next days take ${n === 1 ? 'it' : 'them'} on, so that none gets too long.`,
	comeback: {
		title: 'Welcome back',
		text: (perDay: number, days: number) =>
			`Some cards have waited for you. There is no need to do them all at once: with ${perDay} a day you are up to date in ${count(days, 'day', 'days')}. What you are closest to forgetting comes first.`
	},
	week: {
		title: 'The last seven days',
		text: (days: number) =>
			days === 0
				? 'Whenever you are ready.'
				: `You studied on ${count(days, 'day', 'days')}. Days off are fine: the plan adapts.`,
		day: (weekday: string, reviews: number) => `${weekday}: ${count(reviews, 'review', 'reviews')}`
	}
};
