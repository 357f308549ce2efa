/** Pages that are not there, and faults. */
export const errors = {
	notFound: {
		title: 'Nothing at this address',
		text: 'The page may have moved, or the address has a slip in it.'
	},
	unknownDeck: {
		title: 'No such deck',
		text: (id: string) => `There is no deck called “${id}”.`
	},
	didYouMean: 'Did you mean',
	offline: {
		title: 'Not on this device yet',
		text: 'This deck has not been fetched so far, and there is no network. Open it once while online; after that it is always here.'
	},
	noNetwork: {
		title: 'No network',
		text: 'Classes need one. All your cards are on this device: you can go on learning.'
	},
	refused: { title: 'That cannot be done' },
	fault: {
		title: 'Something broke',
		text: 'It is our fault. What you have learnt is safe. Try again in a moment.',
		id: (id: string) => `If you report it, give this number: ${id}`
	},
	retry: 'Try again',
	decks: 'All decks',
	today: 'Today'
};
