import { count } from './plural.ts';

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Settings: weights fitted to the learner. */
export const fitted = {
	title: 'Fitted to you',
	text: 'Footnote predicts when you will forget a card. Out of the box it goes by what holds for most people. From your own answers it can work out how you forget, and then ask each card at a better moment.',
	byItself: 'Fit by itself',
	byItselfHelp:
		'Now and then, while you are not studying, and only where it predicts your latest answers better.',
	inForce: {
		standard: 'In use: the standard, which fits most people.',
		fitted: 'In use: predictions fitted to your own memory.'
	},
	counting: 'Counting your reviews …',
	reviews: (n: number, needed: number) =>
		n < needed
			? `${count(n, 'review', 'reviews')} to learn from so far; ${digits.format(needed)} are needed.`
			: `${count(n, 'review', 'reviews')} to learn from.`,
	reviewsHelp: 'Reviews count here when the card was last seen on an earlier day.',
	meter: 'Reviews to learn from',
	fit: 'Fit to my memory',
	fitting: 'Looking through your answers …',
	stop: 'Stop',
	noBetter: (held: number) =>
		`Nothing to gain for now: on your latest ${count(held, 'review', 'reviews')}, kept aside as a check, fitted predictions did no better than those in use. Nothing was changed. Try again after some weeks.`,
	better: (percent: number, held: number) =>
		`Better by ${digits.format(percent)} %: so much closer to what happened came the fitted predictions on your latest ${count(held, 'review', 'reviews')}, which had been kept aside as a check.`,
	preview: {
		title: 'What would change',
		sooner: (n: number) => `${count(n, 'card comes', 'cards come')} back sooner`,
		later: (n: number) => `${count(n, 'card comes', 'cards come')} back later`,
		same: (n: number) =>
			`${count(n, 'card stays', 'cards stay')} where ${n === 1 ? 'it is' : 'they are'}`,
		today: (before: number, after: number) =>
			before === after
				? `As many due today as before: ${digits.format(after)}.`
				: `Due today: ${digits.format(after)} instead of ${digits.format(before)}.`
	},
	use: 'Use it',
	discard: 'Leave it as it is',
	used: 'Your own predictions are in use now. Every device of yours will go by them.',
	undo: 'Undo',
	undone: 'Undone. Everything is as it was before.',
	back: 'Back to the standard',
	backDone: 'The standard is in use again.',
	backHelp: 'You can fit again at any time; your answers stay as they are.',
	numbers: {
		title: 'How long a new card lasts',
		caption:
			'Days until your chance of recalling a card has fallen to 90 %, by how its first answer went',
		grade: 'First answer',
		grades: ['Again', 'Hard', 'Good', 'Easy'],
		standard: 'Standard',
		yours: 'Yours',
		days: (n: number) => digits.format(n)
	},
	failed:
		'Your answers could not be read just now. Nothing was changed. Close other tabs of Footnote, reload, and try again.'
};
