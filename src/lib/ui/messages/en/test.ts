import type { FailureKind } from '#lib/device/storage/health.ts';
import type { AddressPart, Stray } from '#lib/exam/test/address.ts';
import {
	EXTRA_TIME,
	MOST_MINUTES,
	MOST_QUESTIONS,
	type FormGroup
} from '#lib/exam/test/settings.ts';
import type { UnknownCover } from '#lib/exam/test/unknown-covers.ts';
import { and, count } from './plural.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** "about 70 %", "between 55 and 80 %". */
function band({ low, high }: { low: number; high: number }): string {
	const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
	return to - from < 2 ? `about ${to} %` : `between ${from} and ${to} %`;
}

const MAY_BE: Record<AddressPart, string> = {
	decks: 'the name of a deck',
	exam: 'the name of an exam',
	seed: 'the number of a test',
	questions: `a number of questions, 1 to ${MOST_QUESTIONS}`,
	forms: 'a way of asking',
	minutes: `a number of minutes, 1 to ${MOST_MINUTES}`,
	extra: `extra time, ${EXTRA_TIME.join(', ')} percent`
};

/** "45 s", "1 min", "2 min 5 s", "1 h 10 min". */
function duration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** Points with a half or a third: "14", "14.5", "14.33". */
const points = (n: number) => String(Math.round(n * 100) / 100);

/** Tests: what they are made of, taking them, what came of them, and on paper. */
export const test = {
	title: 'Test yourself',
	description: 'A mock exam without feedback until the end, with the sources of every answer.',
	percent,
	duration,
	needsScript: 'Taking a test needs JavaScript. The paper version works without it.',
	loading: 'Fetching the questions …',
	failed: {
		title: 'The test could not be opened',
		text: 'Part of the app is not on this device yet. Connect once, and it stays.',
		offline: 'A deck is not on this device yet. Connect once, and it stays.',
		unknown: 'There is no such exam or deck on this device.',
		keep: {
			full: 'This device has no room to keep the test. Free some space, then try again.',
			unavailable: 'The storage of this device does not answer just now. Try again in a moment.',
			blocked: 'Another tab holds the storage. Close the other tabs of Footnote, then try again.',
			outdated: 'Footnote was updated in another tab. Reload this page, then try again.',
			forbidden:
				'This browser lets Footnote keep nothing, so that a test would be lost. Allow it to store data for this site, or use another window.',
			cleared: 'The browser has deleted what was stored here. Reload this page, then try again.'
		} satisfies Record<FailureKind, string>,
		retry: 'Try again'
	},

	setUp: {
		decks: 'Decks',
		whichDecks: 'Choose at least one deck.',
		intro: 'No feedback until the end. Every answer can be changed until you hand in.',
		begin: 'Begin',
		questions: 'Questions',
		atMost: (n: number) => `At most ${count(n, 'question', 'questions')} with what is chosen here.`,
		none: 'Nothing can be asked this way. Choose more ways of asking.',
		summary: (questions: number, minutes: number | undefined) =>
			`${count(questions, 'question', 'questions')}, ${minutes === undefined ? 'take your time' : count(minutes, 'minute', 'minutes')}`,
		expected: (predicted: { low: number; high: number }) =>
			`Going by your memory now, expect ${band(predicted)}.`,
		change: 'Change',
		forms: 'Ways of asking',
		groups: {
			pick: 'Pick an answer',
			several: 'Match, sort, put in order',
			type: 'Type the answer',
			list: 'Name a whole list',
			map: 'Find on the map'
		} satisfies Record<FormGroup, string>,
		time: 'Time',
		noLimit: 'No limit',
		minutes: (n: number) => count(n, 'minute', 'minutes'),
		extra: 'Extra time',
		noExtra: 'None',
		percentMore: (n: number) => `${n} % more`,
		paper: 'Print it on paper',
		shared: 'This address gives everybody the same questions.',
		another: 'Draw other questions',
		/** Where not all of the decks is asked: the titles of the parts that are. */
		parts: (titles: readonly string[]) => `Only ${and(titles)}.`,
		noPart: 'what is in no part'
	},
	/** An address that was cut off or mistyped, or names what there is not. */
	badAddress: {
		title: 'This address does not lead to its test',
		stray: ({ part, text }: Stray) =>
			text === ''
				? `Where there should be ${MAY_BE[part]}, there is nothing.`
				: `“${text}” is not ${MAY_BE[part]}.`,
		unknown: (cover: UnknownCover) =>
			'deck' in cover
				? `There is no deck called “${cover.deck}”.`
				: `“${cover.title}” has no part called “${cover.section}”.`,
		text: 'Part of it is missing or mistyped. Ask for the address again, or go on without that part: the questions will be others then.',
		goOn: 'Go on without that',
		choose: 'Choose decks'
	},
	underWay: {
		title: 'A test is under way',
		text: (title: string, answered: number, all: number) =>
			`${title}: ${answered} of ${all} answered.`,
		goOn: 'Go on',
		discard: 'Throw it away',
		sure: 'Throw this test away? Its answers are lost.',
		keep: 'Keep it'
	},

	run: {
		title: 'Test',
		close: 'Leave the test; it waits for you',
		newer:
			'This question is from a newer release. To answer it, close Footnote and open it again while online; all other answers stay.',
		question: (n: number, all: number) => `Question ${n} of ${all}`,
		answered: (n: number, all: number) => `${n} of ${all} answered`,
		left: (ms: number) => {
			const seconds = Math.ceil(ms / 1000);
			return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		},
		leftLabel: 'Time left',
		minutesLeft: (n: number) => `${count(n, 'minute', 'minutes')} left.`,
		lastMinute: 'Less than a minute left. Then the test is handed in as it stands.',
		back: 'Back',
		next: 'Next',
		finish: 'Finish',
		flag: 'Look again',
		flagged: 'Marked to look again.',
		unflagged: 'No longer marked.',
		chosen: (text: string) => `${text} chosen.`,
		notChosen: (text: string) => `${text} no longer chosen.`,
		pickOne: 'Pick one',
		overview: 'Overview',
		map: {
			failed: 'The map could not be loaded. The states are all here.',
			retry: 'Try the map again',
			list: 'States'
		}
	},
	/** While answers are not on the disk, or the test is not in the log. */
	trouble: {
		answers: 'Your last answers are not saved yet',
		ending: 'Your test is not handed in yet',
		still: 'Saving does not work just now',
		text: {
			full: 'This device is full. Free some space: then it goes on by itself. Keep this page open until it does.',
			unavailable:
				'The storage of this device does not answer just now. It is tried again by itself: keep this page open.',
			blocked:
				'Another tab holds the storage. Close the other tabs of Footnote: then it goes on by itself.',
			outdated: 'Footnote was updated in another tab. Reload this page: your answers come along.',
			forbidden:
				'This browser lets Footnote keep nothing. Allow it to store data for this site: then it goes on by itself. Keep this page open until it does.',
			cleared:
				'The browser has deleted what was stored here. Your answers are all in this page: keep it open, and write down what you need of it.',
			fault:
				'Something in Footnote broke. Your answers are all in this page: keep it open, and try again.'
		} satisfies Record<FailureKind | 'fault', string>,
		/** All that was stored was deleted, and the test is stored once more. */
		cleared: {
			title: 'What was stored here was deleted',
			text: 'The browser has deleted what Footnote had stored. This test was stored once more with all your answers: go on with it. If you have a backup of what you learnt, import it in Settings afterwards.'
		},
		/** Updated, and there is no room beside the storage either. */
		lost: 'Footnote was updated in another tab, and this page can keep nothing more. Note down what you answered last, then reload it.',
		retry: 'Try again',
		reload: 'Reload'
	},
	overview: {
		title: 'Overview',
		item: (n: number, answered: boolean, flagged: boolean) =>
			`Question ${n}, ${answered ? 'answered' : 'open'}${flagged ? ', to look at again' : ''}`,
		open: (n: number) =>
			n === 0
				? 'Every question has an answer.'
				: n === 1
					? 'One question is still open.'
					: `${n} questions are still open.`,
		flagged: (n: number) => `${n} to look at again.`,
		answeredSign: 'answered',
		openSign: 'open',
		flaggedSign: 'look again',
		goOn: 'Go on',
		handIn: 'Hand in'
	},
	elsewhere: {
		title: 'This test is open in another tab',
		text: 'Two tabs would get in each other’s way. You can go on with it here; the other tab then stops.',
		take: 'Go on here'
	},
	missing: {
		title: 'This test is not on this device',
		text: 'A test can be taken only where it was begun, and the latest ten can be looked at there. This one was begun elsewhere, thrown away, or is too long ago; what came of it is in your progress.',
		another: 'Another test',
		progress: 'To my progress'
	},
	ending: 'Marking …',

	result: {
		title: 'Result',
		timeUp: 'The time was up: the test was handed in as it stood.',
		points: (reached: number, all: number) => `${points(reached)} of ${points(all)} points`,
		pointsOf: (reached: number) =>
			reached === 1
				? '1 point'
				: `${points(reached)} ${reached > 0 && reached < 1 ? 'of a point' : 'points'}`,
		score: percent,
		says: (known: { low: number; high: number }, n: number) =>
			`Of all that could be asked you know ${band(known)}: ${count(n, 'question does', 'questions do')} not say it more exactly.`,
		yours: (score: number) => `You: ${percent(score)}`,
		compared: {
			below: 'less than expected',
			within: 'as expected',
			above: 'more than expected'
		},
		expected: (predicted: { low: number; high: number }) => `Expected: ${band(predicted)}`,
		bandLabel: (score: number, predicted: { low: number; high: number }) =>
			`Your score, ${percent(score)}; expected was ${band(predicted)}`,
		took: (ms: number) => `In ${duration(ms)}`,
		study: (n: number) => `Study what I missed (${n})`,
		allRight: 'Everything was right.',
		again: 'Repeat it',
		another: 'New test',
		share: 'Share it',
		tooLong:
			'Its address names so many parts of decks that it is too long to be shared. You can repeat it here.',
		copied: 'The address of this test is copied.',
		copyThis: 'Copy this address:',
		toDeck: 'To the deck',
		toDecks: 'To the decks',
		items: 'Question by question',
		wrongOnly: 'Only what was not right',
		unanswered: 'You gave no answer.',
		youAnswered: 'Your answer',
		rightAnswer: 'Right answer',
		time: 'Time',
		footnote: 'Footnote',
		signs: { right: 'Right', partly: 'Partly right', wrong: 'Wrong', open: 'Not answered' }
	},

	paper: {
		title: (deck: string) => `Test: ${deck}`,
		none: 'No test on paper',
		name: 'Name',
		date: 'Date',
		points: (n: number) => `${count(n, 'point', 'points')} in all, one for each question.`,
		print: 'Print',
		back: 'Back',
		hint: 'The answers begin on a page of their own.',
		key: 'Answers',
		tickOne: 'Tick one.',
		tickAll: 'Tick all that belong.',
		trueOrFalse: 'True or false?',
		true: 'True',
		false: 'False',
		match: 'Write the letter of its answer beside each.',
		group: 'Write the letter of its group beside each.',
		order: 'Write the letters in order, first to last.',
		list: (n: number) => `Name all ${n}.`,
		test: (seed: number) => `Test ${seed}`,
		source: 'Source'
	}
};
