/** What can be done with a card that was answered. */
export const star = {
	name: (cards: number) => (cards === 1 ? 'Star this card' : 'Star these cards'),
	given: 'Starred. You find it under “Search all decks”.',
	taken: 'The star is gone.',
	listen: 'Listen',
	edit: 'Edit this card',
	report: 'Report a mistake',
	/** What was typed is another name for the answer. */
	meant: {
		this: (name: string) => `I meant this: count “${name}” as right`,
		taught: (name: string) =>
			`Right. From now on “${name}” is right for you. The card’s page has it, to take it back.`,
		other: (name: string) =>
			`“${name}” is the name of something else here, or no name. It cannot stand for this answer.`
	}
};
