/** What can be done with a card that was answered. */
export const star = {
	name: (cards: number) => (cards === 1 ? 'Star this card' : 'Star these cards'),
	given: 'Starred. You find it under “Search all decks”.',
	taken: 'The star is gone.',
	listen: 'Listen'
};
