import type { Grade } from '#lib/memory/log/entry.ts';
import { untilOf } from '#lib/ui/until.ts';
import { count } from './plural.ts';

/** As short as a button needs it: "10 min", "3 d", "5 mo". */
function interval(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit === 'minute') return `${value} min`;
	if (unit === 'hour') return `${value} h`;
	if (value < 31) return `${value} d`;
	if (value < 365) return `${Math.round(value / 30.4)} mo`;
	const years = value / 365.25;
	return `${years < 10 ? Math.round(years * 10) / 10 : Math.round(years)} y`;
}

/** In a sentence: "in 10 minutes", "tomorrow", "in 3 days". */
function comesBack(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit !== 'day') return `in ${count(value, unit, `${unit}s`)}`;
	if (value === 1) return 'tomorrow';
	if (value < 60) return `in ${count(value, 'day', 'days')}`;
	if (value < 730) return `in ${count(Math.round(value / 30.4), 'month', 'months')}`;
	return `in ${count(Math.round(value / 365.25), 'year', 'years')}`;
}

const grades: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The study page: one question a screen. */
export const study = {
	title: 'Study',
	description: 'One question at a time, and after each answer its source.',
	close: 'Leave studying',
	noScript: 'Studying needs JavaScript. The decks can be read without it.',
	readDecks: 'Read the decks',
	loading: 'Fetching your cards …',
	interval,
	comesBack,

	progress: (done: number, all: number) => `${done} of ${count(all, 'card', 'cards')} done`,
	left: (n: number) => `${n} left`,
	saving: {
		saved: 'Saved',
		saving: 'Saving …',
		failed: 'Not saved yet',
		cleared: 'Not saved',
		practice: 'Not counted'
	},
	failedToSave: {
		failed: {
			title: 'Your last answers are not saved yet',
			text: 'They are kept in this page and saving is tried again by itself. Keep it open.'
		},
		cleared: {
			title: 'What you learnt here was deleted',
			text: 'The browser has deleted what was stored. Export what this page still has before you close it.'
		}
	},
	export: 'Export',

	grades,
	showAnswer: 'Show answer',
	check: 'Check',
	next: 'Next',
	undo: 'Undo',
	dontKnow: 'I don’t know',
	knew: 'I knew that',
	didNot: 'I didn’t',
	truth: {
		question: 'True or false: is this the answer?',
		true: 'True',
		false: 'False'
	},
	optionsLabel: 'Answers',
	allOptions: 'All the answers',
	gradesLabel: 'How well did you know it?',
	fresh: 'New',
	quote: (words: string) => `“${words}”`,
	blank: 'blank',

	verdict: {
		right: 'Right',
		slip: 'Right, misspelt',
		hinted: 'Right, with a hint',
		slow: 'Right, slowly',
		wrong: 'Not quite',
		missing: 'Missed',
		unknown: 'No answer',
		self: 'Answer',
		some: (right: number, all: number) => `${right} of ${all}`
	},
	mark: {
		key: 'Right answer',
		picked: 'Your answer'
	},
	youSaid: 'You answered',
	lacks: {
		day: 'The day is asked too.',
		month: 'The month is asked too.',
		year: 'The year is asked too.',
		date: 'The whole date is asked.',
		era: 'It was before Christ.',
		scale: 'Thousands, millions or more: that is asked too.',
		unit: 'The unit is asked too.',
		name: 'The full name is asked.',
		place: 'Which part of it is asked too.',
		accents: 'Here the accents count.'
	},
	back: (when: string) => `Back ${when}`,
	/** Of what was missed: at the latest when nothing else is left. */
	again: 'Once more in this sitting',
	soon: 'soon',
	wholeFact: 'The whole fact',
	regraded: {
		knew: 'Counted as known.',
		didNot: 'Counted as not known.'
	},
	says: {
		right: (answer: string) => `Right. ${answer}.`,
		wrong: (answer: string) => `Not quite. The answer is ${answer}.`,
		answer: (answer: string) => `The answer: ${answer}.`,
		list: (right: number, all: number) => `${right} of ${all} named.`,
		undone: 'Undone. The question again:',
		done: 'Done. That was the last card.'
	},

	swipe: { again: 'Again', good: 'Good', next: 'Next', hint: 'or swipe' },

	done: {
		today: 'Back to Today',
		toDeck: 'Back to the deck'
	},
	empty: {
		title: 'Nothing is due',
		text: 'Memory grows in the gaps. Come back when the next cards are ready.',
		next: (when: string) => `The next card comes back ${when}.`
	},
	failed: {
		title: 'The cards could not be opened',
		text: 'Try again. If that does not help, close other tabs of Footnote and reload.',
		offline: 'This deck is not on this device yet. Connect once, and it stays.',
		retry: 'Try again'
	},

	help: { title: 'Keyboard', open: 'Keyboard shortcuts' }
};
