/** Every page of the app, with an address that shows it, for specs that visit them all. */
export const routes = [
	{ name: 'Today', path: '/' },
	{ name: 'Decks', path: '/decks' },
	{ name: 'Make a deck', path: '/decks/new' },
	{ name: 'From an article', path: '/make' },
	{ name: 'Search all decks', path: '/search?q=russia' },
	{ name: 'Deck', path: '/decks/near-abroad-2022' },
	{ name: 'All cards of a deck', path: '/decks/near-abroad-2022/cards' },
	{ name: 'Card', path: '/decks/near-abroad-2022/cards/president-of-kyrgyzstan/backward' },
	{ name: 'Study', path: '/study' },
	{ name: 'Study one deck', path: '/study/near-abroad-2022' },
	{ name: 'Study for an exam', path: '/study/exam/nosuchexam' },
	{ name: 'Plan', path: '/plan' },
	{ name: 'Plan a new exam', path: '/plan?new' },
	{ name: 'Study what was missed', path: '/study/again/1700000000000' },
	{ name: 'Test', path: '/test' },
	{ name: 'Test one deck', path: '/test/near-abroad-2022' },
	{ name: 'Test under way', path: '/test/run/notonthisdevice' },
	{ name: 'Test on paper', path: '/test/near-abroad-2022/paper?seed=5&questions=12' },
	{ name: 'Progress', path: '/progress' },
	{ name: 'Settings', path: '/settings' },
	{ name: 'Join another device', path: '/link' }
] as const;
