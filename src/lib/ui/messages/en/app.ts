/** The frame around every page. */
export const app = {
	name: 'Footnote',
	description:
		'Quizzes and flashcards whose every card can show its source: who said it, who reported it, as of when. Works offline, needs no account.',
	skip: 'Skip to content',
	/** Of a page, for the browser's tab. */
	title: (page: string) => `${page} · Footnote`,
	nav: {
		label: 'Main',
		today: 'Today',
		decks: 'Decks',
		plan: 'Plan',
		progress: 'Progress',
		teach: 'Teach',
		settings: 'Settings'
	}
};
