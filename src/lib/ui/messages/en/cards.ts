import type { Form } from '#lib/question/question.ts';
import { count } from './plural.ts';

const days = (n: number) => count(n, 'day', 'days');

/** A length of time in days, as people say it. */
function span(n: number): string {
	if (n < 1) return 'less than a day';
	if (n < 60) return days(Math.round(n));
	if (n < 730) return count(Math.round(n / 30.4), 'month', 'months');
	return count(Math.round(n / 365.25), 'year', 'years');
}

const forms: Readonly<Record<Form, string>> = {
	reveal: 'self-graded',
	choice: 'choice',
	'multi-select': 'several of a list',
	'true-false': 'true or false',
	typed: 'typed',
	number: 'number',
	cloze: 'gap filled',
	list: 'whole list',
	match: 'matched',
	group: 'sorted',
	'odd-one-out': 'odd one out',
	order: 'put in order',
	map: 'on the map',
	point: 'shown in a picture'
};

/** All cards of a deck, to leaf through, and one of them with its past. */
export const cards = {
	title: 'All cards',
	edit: 'Edit this card',
	description: (deck: string) => `Every card of “${deck}”: search, filter, leaf through.`,
	search: 'Search',
	searchHelp: 'A word or name',
	go: 'Search',
	show: 'Show',
	tag: 'Tag',
	anyTag: 'Any tag',
	filters: {
		all: 'All cards',
		due: 'Due now',
		new: 'New',
		learning: 'Learning',
		known: 'Known',
		starred: 'Starred',
		leech: 'Forgotten again and again',
		suspended: 'Set aside'
	},
	filter: (name: string, n: number) => `${name} (${n})`,
	found: (n: number, all: number) =>
		n === all ? count(all, 'card', 'cards') : `${n} of ${count(all, 'card', 'cards')}`,
	none: {
		title: 'No card like that',
		searched: (query: string) => `Nothing here holds “${query}”.`,
		filtered: 'No card of this deck is like that just now.',
		all: 'Show all cards'
	},
	more: (n: number) => `Show ${n} more`,
	rest: 'Other cards',
	needsDevice:
		'What you know of these cards is kept on your device; showing and filtering by it needs JavaScript.',
	states: { new: 'New', learning: 'Learning', known: 'Known' },
	due: 'Due',
	starred: 'Starred',
	suspended: 'Set aside',
	leech: 'Forgotten again and again',
	answer: 'Answer',
	oneOf: (n: number) => `one of ${n}`,
	comesBack: (when: string) => `back ${when}`,
	holds: (stability: number) => `holds ${span(stability)}`,

	unknown: {
		title: 'No such card',
		text: (card: string) =>
			`This deck has no card called “${card}”. It may have been taken out, or the address has a slip in it.`,
		all: 'All cards of the deck'
	},
	previous: 'Previous card',
	next: 'Next card',
	place: (n: number, all: number) => `Card ${n} of ${all}`,
	leaf: 'Leaf through the cards',

	memory: {
		title: 'Your memory of it',
		elsewhere: 'You have learnt the same in another deck: it is asked there, and counts here.',
		there: 'Look at that card',
		fresh: 'You have not been asked this yet.',
		state: 'State',
		now: 'Recall now',
		percent: (recall: number) => `${Math.round(recall * 100)} %`,
		strength: 'Strength',
		strengthIs: (stability: number) => `Recall drops to 90 % after ${span(stability)}`,
		difficulty: 'Difficulty',
		difficultyIs: (difficulty: number) =>
			difficulty < 4 ? 'Easy for you' : difficulty < 7 ? 'About average for you' : 'Hard for you',
		outOfTen: (difficulty: number) => `${Math.round(difficulty)} of 10`,
		next: 'Next',
		dueNow: 'Due now',
		never: 'Not while it is set aside',
		leech: (lapses: number, expected: number) =>
			`Forgotten ${count(lapses, 'time', 'times')} where about ${Math.max(1, Math.round(expected))} ${Math.round(expected) > 1 ? 'were' : 'was'} to be expected. Look at its footnote, or at what you confuse it with; more of the same will not help.`
	},
	ahead: {
		title: 'What an answer now would do',
		caption: 'Answered from memory, worked out by ts-fsrs',
		answer: 'Answer',
		back: 'Comes back',
		holds: 'Recall drops to 90 % after',
		holdsFor: span
	},
	curve: {
		title: 'How it fades, and what each answer did',
		label: 'Forgetting curve',
		text: (answers: number, now: string, later: string, until: string) =>
			`${count(answers, 'answer', 'answers')} so far. Recall is about ${now} now; without another look it would be ${later} on ${until}.`,
		today: 'today',
		due: 'due',
		right: 'recalled',
		wrong: 'forgotten'
	},
	history: {
		title: 'What happened',
		none: 'Nothing yet.',
		unread:
			'This device does not give its log out just now. Close other tabs of Footnote and reload.',
		expected: (recall: number) => `expected: ${Math.round(recall * 100)} %`,
		form: (form: string) => (forms as Partial<Record<string, string>>)[form] ?? form,
		test: 'in a test',
		corrected: 'corrected',
		answered: (answer: string) => `answered: ${answer}`,
		seconds: (ms: number) =>
			ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : `${Math.round(ms / 60_000)} min`,
		handled: {
			reset: 'Started over: what came before no longer counts',
			suspend: 'Set aside',
			resume: 'Asked again',
			bury: 'Put off to the next day'
		}
	},
	actions: {
		title: 'This card',
		suspend: 'Set aside',
		resume: 'Ask it again',
		suspendHelp: 'A card set aside is not asked until you want it again.',
		isSuspended: 'Set aside: it is not asked until you want it again.',
		suspendedNow: 'Set aside. It will not be asked.',
		resumed: 'Back again. It is asked when it is due.',
		reset: 'Start over',
		resetHelp: 'Forgets what you know of it: it is a new card again.',
		wasReset: 'Started over. It is a new card again.',
		undo: 'Undo',
		undone: 'Undone. Everything is as it was.',
		ask: {
			title: 'Start this card over?',
			text: (answers: number) =>
				`${count(answers, 'answer', 'answers')} will no longer count, and it will be asked as a new card. No other card changes. You can undo this.`,
			yes: 'Start over',
			no: 'Keep it'
		}
	},
	aliases: {
		title: 'Your other names for it',
		help: 'You said that these are right as well. They count for you alone, and never in a class’s test.',
		takeBack: 'Take back',
		takeBackOf: (name: string) => `Take back “${name}”`,
		takenBack: (name: string) => `“${name}” is right no longer.`
	},
	report: {
		title: 'Report a mistake',
		label: 'What is wrong with this card?',
		help: 'Kept on this device and in your export, for whoever looks after the deck.',
		empty: 'Write down what is wrong, in a few words.',
		notKept: 'There is nothing to keep yet.',
		keep: 'Keep the report',
		kept: 'Report kept.',
		yours: 'Your reports',
		takeBack: 'Take back',
		takeBackOf: (when: string) => `Take back the report of ${when}`,
		takenBack: 'Report taken back.',
		toMaker: 'It goes to whoever made the deck, without your name.',
		send: 'Send it',
		sent: 'Thank you. It is on its way to whoever made the deck.',
		standing: {
			waiting: 'Goes out when there is a network.',
			sent: 'Sent to whoever made the deck.',
			none: 'Kept on this device.',
			right: 'Put right.',
			thanks: 'Whoever made the deck thanks you.',
			no: 'Whoever made the deck says that it is no mistake.'
		}
	}
};
