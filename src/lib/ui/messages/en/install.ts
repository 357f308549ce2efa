/** What a browser shows when it offers to install the app, and what a phone's menu offers of it afterwards. */
export const install = {
	description: 'Quizzes and flashcards whose every card can show its source.',
	shots: {
		today: 'What is due today',
		study: 'A question and its footnote',
		deck: 'A deck with the source of every fact'
	},
	/** Under an icon there is room for one word. */
	study: { name: 'Study what is due', short: 'Study' },
	decks: 'Decks'
};
