/** What is weighed of a build, and how much of it there may be: sources of chunks, with budgets in kB (1,000 bytes, gzip). */

/** Shapes for questions on a map, fetched when the first one is asked; budgets in kB. */
export const MAPS: Record<string, number> = {
	'virtual:maps/near-abroad': 8,
	'virtual:maps/world': 30
};
/** Loaded on demand by what all pages share, never while studying. */
export const ELSEWHERE = [
	'src/lib/device/log/backup.ts',
	'src/lib/device/sync/leave.ts',
	...Object.keys(MAPS),
	// Where somebody makes or edits decks of their own.
	'src/lib/device/own/opening.ts',
	// Where somebody has a mistake to report.
	'src/lib/ui/study/ReportHere.svelte',
	'src/lib/ui/site/DidYouMean.svelte',
	'src/lib/ui/site/ErrorPage.svelte',
	// Where the server is of a newer release, and a deck as well.
	'src/lib/deck/read-deck.ts',
	// Where a server is of another release, or a deck was brought under another: it is checked here.
	'src/lib/device/decks/check.ts',
	// Where a deck that comes with the app shows pictures: fetched behind it.
	'src/lib/device/media/shipped-media.ts',
	// Where somebody is in a class.
	'src/lib/device/exams/class-check.ts',
	// Where the browser stores nothing.
	'src/lib/device/log/memory-store.ts'
];
/** Fetched where somebody is signed in, once the log is open: a budget of its own. */
export const SYNC = [
	'src/lib/device/sync/sync.ts',
	'src/lib/device/sync/ask-server.ts',
	'src/lib/device/log/bring-in.ts'
];
/** Asked for with a key, where there is a keyboard. */
const KEYS = 'src/lib/ui/study/KeyboardHelp.svelte';
/** The cards of a deck are worked out when it has come over the network: as a rule on a first visit. */
const DECK_CARDS = 'src/lib/exam/plan/queue-cards.ts';
/** All forms but the plainest: fetched while the very first question is answered. */
export const FURTHER = 'src/lib/ui/answers/further.ts';
/** How typed answers are marked, fetched when the first one is asked for; budget in kB. */
export const MARKING = 'src/lib/question/forms/all-forms.ts';
export const MARKING_BUDGET = 55;
/** Asking on a map, fetched likewise. */
const MAP_FORM = ['src/lib/ui/answers/MapAnswer.svelte', 'src/lib/ui/answers/MapResult.svelte'];
/** How an answer is shown: fetched while the first question is read. */
export const RESULT = 'src/lib/ui/study/Result.svelte';
/** How the parts of a result are shown: fetched while a question is asked. */
export const RESULTS = 'src/lib/ui/answers/results.ts';
/** What is fetched once a card is answered: no question waits for it. With its budget in kB. */
export const AFTERWARDS: Record<string, { what: string; budget: number }> = {
	'src/lib/ui/study/StudyEnd.svelte': { what: 'JavaScript of a sitting’s end', budget: 6 },
	[RESULT]: { what: 'JavaScript of an answer’s footnote', budget: 6 },
	[RESULTS]: { what: 'JavaScript of results in parts', budget: 4.5 },
	'src/lib/ui/study/swipe.ts': { what: 'JavaScript of a push by a finger', budget: 1 },
	'src/lib/study/introduced.ts': { what: 'JavaScript of who is named', budget: 1 },
	'src/lib/ui/study/CardTools.svelte': { what: 'JavaScript beside an answer', budget: 4 },
	'node_modules/country-flag-icons/string/3x2/index.js': { what: 'Flags', budget: 60 }
};
/** Pointing at a place in a picture. */
export const POINTING = 'src/lib/ui/answers/PointAnswer.svelte';
export const WORDINGS = 'src/lib/deck/words/all-wordings.ts';
/** What some decks need: what draws a text with marks, sets formulas, words another language. With its budget in kB. */
export const SOME_DECKS: typeof AFTERWARDS = {
	[WORDINGS]: {
		what: 'JavaScript of decks in other languages than English',
		budget: 4
	},
	'src/lib/ui/rich/DrawnText.svelte': { what: 'JavaScript of text with marks', budget: 20 },
	'node_modules/temml/dist/temml.mjs': { what: 'JavaScript of formulas', budget: 65 },
	[POINTING]: { what: 'JavaScript of places in a picture', budget: 2.5 }
};
/** What each kind of sitting does without. */
export const SITTINGS = {
	first: [
		...ELSEWHERE,
		...SYNC,
		...Object.keys({ ...AFTERWARDS, ...SOME_DECKS }),
		KEYS,
		MARKING,
		...MAP_FORM
	],
	later: [
		...ELSEWHERE,
		...SYNC,
		...Object.keys({ ...AFTERWARDS, ...SOME_DECKS }),
		KEYS,
		DECK_CARDS,
		MARKING,
		...MAP_FORM
	]
};
export const STUDY_ROUTES = ['/study', '/study/[deck]'];
export const STUDY_BUDGET = 100;
/** What another language's texts may weigh more than English's, kB. */
export const LONGER_TEXTS = 2;
/** English dressed up for tests need not be small. */
export const LANGUAGE = /^(?!en-X)[a-z]{2,3}(?:-\w+)*$/;

/** Pages that people come to first: what stands in the way of drawing them; budgets in kB. */
export const FIRST_PAGES: Record<string, { route: string; budget: number }> = {
	Today: { route: '/(site)', budget: 120 },
	'a deck’s page': { route: '/(site)/decks/[deck]', budget: 128 }
};

/** Where decks are made; what reads articles and finds facts is fetched by workers, and is no part of it. */
export const EDITORS = [
	{
		what: 'JavaScript of making decks, besides (gzip)',
		routes: ['/decks/new', '/decks/[deck]/edit', '/decks/[deck]/edit/[fact]'],
		budget: 120
	},
	{
		what: 'JavaScript of making facts of an article, besides (gzip)',
		routes: ['/make'],
		budget: 33
	}
];
