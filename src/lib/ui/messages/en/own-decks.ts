import { count } from './plural.ts';

/** Decks that a teacher brings. */
export const ownDecks = {
	title: 'Your decks',
	description: 'Decks of your own, for you and for the classes that you assign them to.',
	back: 'All classes',
	make: 'Make a deck',
	fromArticle: 'Make a deck from an article',
	makeHelp: 'Type or paste it, or open a list or a file; “Share” then gives it to a class.',
	none: 'You have brought no deck yet. A deck is a text file: facts, each with its answer and its source.',
	example: {
		title: 'What a deck looks like',
		help: 'Copy this into a text editor, and put your facts in its place. The README of Footnote says more, under “Write a deck”.'
	},
	who: 'Only you see them, and the classes that you assign them to.',
	size: (facts: number, cards: number) =>
		`${count(facts, 'fact', 'facts')}, ${count(cards, 'card', 'cards')}`,
	changed: (date: string) => `version of ${date}`,

	upload: {
		title: 'Bring a deck',
		help: 'It is checked first, and every mistake is shown at its line. A file with the id of one of your decks becomes its next version.',
		file: 'A deck file',
		fileHelp: 'YAML or JSON, at most 2 MB.',
		text: 'Or its text',
		send: 'Check and bring it',
		problems: {
			missing: 'Choose a file, or paste its text.',
			large: 'That is more than 2 MB, or no file that can be read. Split it into several decks.',
			other: 'That is another deck: the id in the file has to be the one of this deck.',
			heavy:
				'This deck takes more time or memory to check than there is. Nothing was kept. Split it into several decks, each with some of its facts, and bring them one by one.',
			busy: 'Many decks are being checked just now. Nothing was kept. Wait a minute, and send it again.'
		}
	},

	mistakes: {
		title: (n: number, file: string) =>
			`${count(n, 'mistake', 'mistakes')}${file === '' ? '' : ` in ${file}`}`,
		help: 'Nothing was kept. Put these right and send it again.',
		line: (n: number) => `Line ${n}`
	},

	review: {
		title: (deck: string) => `Before learners get “${deck}”`,
		warnings: (n: number) => `${count(n, 'thing', 'things')} to look at`,
		same: 'No fact is added or taken away, and no answer changes.',
		kept: 'What your pupils have learnt of the other facts stays as it is.',
		changes: {
			added: { title: (n: number) => `${count(n, 'fact', 'facts')} added`, help: '' },
			removed: {
				title: (n: number) => `${count(n, 'fact', 'facts')} taken away`,
				help: 'They are asked no more.'
			},
			announced: {
				title: (n: number) =>
					`${count(n, 'fact', 'facts')} with a new answer, as “changes” in the deck says`,
				help: 'Whoever knows the old answer is told, and asked again.'
			},
			silent: {
				title: (n: number) =>
					`${count(n, 'fact', 'facts')} with a new answer that “changes” does not mention`,
				help: 'Whoever has learnt the old answer will be marked wrong without being told. If the world has changed, add to “changes” what the answer was until when. If it was a slip of yours, say so below.'
			},
			reworded: {
				title: (n: number) =>
					`${count(n, 'fact', 'facts')} with other words, notes or sources, and the same answer`,
				help: ''
			}
		},
		corrections: 'These are corrections only',
		unconfirmed: 'Tick this, or add to “changes” in the file what the answer was.',
		publish: 'Give it to learners',
		stop: 'Go back'
	},

	/** A deck that came as a file, edited on the pages of decks of one's own. */
	edit: {
		begin: 'Edit it here',
		help: 'It becomes a deck of yours that you change on these pages. Its versions stay, and your pupils keep what they know. After that, changes are made here and no longer in the file.',
		go: 'Edit it',
		next: '“Share”, then “Give it to a class” there makes the next version. You see what it changes before learners get it.',
		away: 'You edit this deck on another device of yours. It comes to this one as soon as both have been on the network.',
		unreached: 'The server cannot be reached just now. Nothing has changed; try it again later.',
		notKept:
			'This browser stores nothing just now, so nothing has changed. Make room on the device, or open Footnote in another browser.',
		elsewhere: 'You have begun to edit it elsewhere meanwhile. Load the page again.'
	},

	deck: {
		description: 'A deck of your own: its versions and its file.',
		look: 'Look at the deck',
		source: 'Download its file',
		versions: 'Versions',
		latest: 'what learners get now',
		backOf: (day: string) => `Bring back the version of ${day}`,
		backText:
			'Learners get it when they are next on the network, and keep what they know. Nobody is told of an answer that is another in it. The newer version stays in this list.',
		backNow: 'Give this version to learners',
		replace: 'Bring a new version',
		replaceHelp: (id: string) =>
			`The file has to have the id ${id}. You see what it changes before learners get it.`,
		end: 'Remove',
		remove: 'Remove this deck',
		removeText:
			'It goes with all its versions, from the devices of your pupils too. Assignments of it are left without questions. Download its file first if you may want it again.',
		removeNow: (title: string) => `Remove “${title}” for good`
	}
};
