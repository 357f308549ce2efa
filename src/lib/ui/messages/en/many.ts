import { count } from './plural.ts';

const facts = (n: number) => count(n, 'card', 'cards');
const left = (n: number) => (n === 0 ? '' : ` ${count(n, 'card', 'cards')} could not be changed.`);

/** Finding facts of a deck of one's own, and changing many of them at once. */
export const many = {
	title: 'Find and change',
	description: 'Look for cards of this deck, and change many of them at once.',
	tools: 'More to do with the list',
	back: 'Back to the list',
	search: 'Search',
	searchHelp: 'Words, names, tags',
	section: 'Section',
	anySection: 'Any section',
	noSection: 'In no section',
	tag: 'Tag',
	anyTag: 'Any tag',
	label: 'Cards of this deck',
	unnamed: 'only begun',
	found: (n: number, all: number) => (n === all ? facts(all) : `${n} of ${facts(all)}`),
	none: 'No card is like that.',
	selectAll: (n: number) => `Select all ${n}`,
	selectNone: 'Select none',
	selected: (n: number, unseen: number) =>
		`${n} selected${unseen === 0 ? '' : `, ${unseen} of them not in this search`}`,
	more: (n: number) => `Show ${n} more`,
	stop: 'Back to the cards',

	does: {
		section: 'Section',
		tags: 'Tags',
		swap: 'Swap sides',
		replace: 'Replace words',
		move: 'To another deck',
		remove: 'Delete'
	},

	toSection: {
		label: 'Into which section',
		fresh: 'A new section',
		name: 'What it is called',
		go: (n: number) => `Move ${facts(n)}`,
		done: (n: number) => `${facts(n)} moved.`
	},
	tags: {
		label: 'Which tag',
		add: 'Add it',
		takeOut: 'Take it off',
		added: (n: number, tag: string) => `“${tag}” is on ${facts(n)} more.`,
		removed: (n: number, tag: string) => `“${tag}” is off ${facts(n)}.`
	},
	swap: {
		help: 'Front and back change places. What you remember of a card stays with it, though it is now asked the other way round. Cards with wrong answers of their own, and facts without two sides, stay as they are.',
		go: (n: number) => `Swap the sides of ${facts(n)}`,
		done: (n: number, not: number) => `Sides of ${facts(n)} swapped.${left(not)}`
	},
	remove: {
		help: 'They can be brought back.',
		go: (n: number) => `Delete ${facts(n)}`
	},

	replace: {
		title: 'Replace words',
		find: 'Find',
		put: 'Put in its place',
		anyCase: 'Capitals make no difference',
		none: 'None of the selected cards holds that.',
		preview: 'What would become of them',
		times: (n: number, cards: number) =>
			`${count(n, 'place', 'places')} in ${count(cards, 'card', 'cards')}`,
		was: 'Now',
		now: 'Then',
		broken: 'It could not be asked any more. It stays as it is.',
		go: (n: number) => `Replace in ${facts(n)}`,
		done: (n: number) => `Replaced in ${facts(n)}.`,
		answers: (n: number) =>
			n === 1
				? 'The answer of 1 card becomes another. Was it a mistake, or did the world change?'
				: `The answers of ${n} cards become others. Were they mistakes, or did the world change?`,
		correction: 'Mistakes put right',
		world: 'The world changed: ask them again'
	},

	twins: {
		title: 'Is it there twice?',
		description: 'Cards of this deck that ask the same or have the same answer.',
		help: 'Nothing is done before you say so. What you learnt of a card that goes stays in your history.',
		none: 'Nothing is there twice',
		noneHelp: 'No two cards ask the same, and none have the same answer.',
		kinds: {
			same: 'The same twice',
			asked: 'They ask the same',
			answer: 'They have the same answer'
		},
		keep: 'Keep only this one',
		keepNamed: (what: string) => `Keep only this one: ${what}`,
		merge: 'Make it one',
		mergeNamed: (what: string) => `Make it one: ${what}. The other answers count as well.`,
		right: 'Leave them as they are',
		kept: (n: number) => `${facts(n)} deleted.`,
		merged: (n: number) =>
			`Made one: ${facts(n)} went into it, and ${n === 1 ? 'its' : 'their'} answers count as well.`
	},

	move: {
		title: 'To another deck',
		help: 'They take their sources, sections, pictures and tags along, and what you remember of them. Answers that you gave so far then stand in the history of both decks.',
		label: 'Into which deck',
		fresh: 'A new deck',
		name: 'What the new deck is called',
		option: (title: string, n: number) => `${title} (${facts(n)})`,
		go: (n: number) => `Move ${facts(n)}`,
		done: (n: number, deck: string) => `${facts(n)} ${n === 1 ? 'is' : 'are'} in “${deck}” now.`,
		noPast:
			'What you remember of them could not be brought along. Undo this, go online once, and try again.',
		look: 'To that deck'
	},
	add: {
		title: 'Add another deck',
		description: 'All cards of another deck of yours, into this one.',
		label: 'Which deck',
		choose: 'Choose one',
		none: 'There is no other deck of yours',
		noneHelp: 'A deck of others becomes yours with “Make my own copy” on its page.',
		help: 'All its cards come here, with their sources, sections, pictures and tags, and with what you remember of them. The other deck is deleted then; Undo brings it back.',
		go: 'Add all of it',
		done: (n: number, deck: string) =>
			`${facts(n)} of “${deck}” ${n === 1 ? 'is' : 'are'} in this deck now.`
	},

	original: {
		title: 'Corrections of the original',
		link: (n: number) => `Corrections of the original (${n})`,
		description: 'What the deck that this is a copy of says otherwise by now.',
		help: (deck: string) =>
			`This is a copy of “${deck}”, which has changed since. Nothing of it is taken before you say so.`,
		none: 'Nothing to correct',
		noneHelp: (deck: string) => `“${deck}” says nothing that you have not seen or decided.`,
		unreached: 'The original cannot be reached',
		unreachedHelp:
			'Go online once, and follow the deck if it is somebody else’s. It may also have been withdrawn.',
		mine: 'Here',
		theirs: 'In the original',
		notThere: 'not there',
		touched: 'You changed it here',
		otherwise: 'What it asks and its answer are the same; its source, its date or a detail is not.',
		parts: {
			fact: 'A card',
			entity: 'A name',
			source: 'A source',
			section: 'A section'
		},
		take: 'Take it',
		takeOut: 'Delete it here, too',
		takeNamed: (what: string) => `Take it: ${what}`,
		keep: 'Keep mine',
		leaveOut: 'Not for me',
		keepNamed: (what: string) => `Keep mine: ${what}`,
		takeAll: (n: number) => `Take all ${n} that you did not change`,
		taken: (n: number) => `${count(n, 'correction', 'corrections')} taken.`,
		kept: 'It stays as it is here.'
	},

	text: {
		title: 'Edit as text (YAML)',
		description: 'The whole deck as the text of a deck file.',
		help: 'The whole deck as YAML. Ids are what your memory hangs on: leave them as they are. Comments are not kept.',
		label: 'The deck as text',
		writing: 'Writing it down …',
		unwritten: 'It could not be written down. Go online once, then open this page again.',
		remarks: 'What is to be put right',
		clean: 'Nothing is wrong with it.',
		reading: 'Reading …',
		stops: 'Has to be put right first',
		at: (line: number, column: number) => `Line ${line}, ${column}`,
		more: 'Only the first of very many.',
		changes: (n: number) =>
			n === 0
				? 'It says what the deck says.'
				: `${count(n, 'part', 'parts')} of the deck would read otherwise.`,
		apply: 'Make the deck say so',
		applied: (n: number) =>
			`${count(n, 'part', 'parts')} of the deck ${n === 1 ? 'reads' : 'read'} otherwise now.`,
		again: 'As the deck says it now',
		elsewhere: 'The deck was changed elsewhere meanwhile. What you apply takes its place.'
	}
};
