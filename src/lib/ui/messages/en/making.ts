import { and, count } from './plural.ts';

/** Making a deck of one's own. */
export const making = {
	title: 'New deck',
	description: 'Type or paste what you want to learn, and study it a minute later.',
	needsScript: 'Making a deck happens on your device, so it needs JavaScript.',
	back: 'Back to your decks',
	unreached: 'This page could not be fetched. Go online once, then open it again.',
	study: 'Study',
	saving: {
		nothing: 'Kept on this device as you type',
		saving: 'Saving …',
		saved: 'Saved on this device',
		failed: 'Not saved. Free some space on this device, then type on.',
		page: 'Kept only while this page is open: save the deck as a file'
	},

	list: {
		name: 'Name of the deck',
		untitled: (day: string) => `My list, ${day}`,
		label: 'Your cards',
		front: 'Front',
		back: 'Back',
		frontOf: (row: number) => `Front of card ${row}`,
		backOf: (row: number) => `Back of card ${row}`,
		firstFront: 'la maison',
		firstBack: 'the house',
		row: (row: number) => `row ${row}`,
		maker: 'Whoever made this list',
		language: { front: 'Language of the front', back: 'Language of the back', any: 'Language' },
		both: 'Ask both ways',
		partners: 'One right partner each',
		more: (row: number) => `More about card ${row}`,
		before: (n: number) => `Show ${count(n, 'earlier card', 'earlier cards')}`,
		cards: (n: number) => count(n, 'card', 'cards'),
		hint: 'Paste a list from anywhere: two columns, a line each.',
		noBack: 'no back yet',
		noFront: 'no front yet',
		unfinished: 'not finished yet',
		duplicate: (row: number) => `You have this one already, in line ${row}.`,
		otherAnswer: (row: number) => `Line ${row} asks the same and has another answer.`
	},

	pasted: {
		filled: (n: number) => `${count(n, 'line', 'lines')} pasted.`,
		unclear: (n: number) =>
			`In ${count(n, 'line', 'lines')} the two sides could not be told apart: ${n === 1 ? 'it is' : 'they are'} there and marked, with the back still empty.`,
		cut: 'That was more than 20,000 lines. The first 20,000 are here; paste the others into another deck.',
		long: 'More than 4,000 characters do not fit on one side of a card: only the first of them are here. Spread the others over further cards.',
		undo: 'Undo'
	},

	card: {
		remarks: 'What is better put right',
		title: 'A card',
		description: 'One card of a deck of yours, and how it is asked.',
		backToList: 'Back to the list',
		backToStudy: 'Back to studying',
		backToDeck: 'Back to the deck',
		backToCard: 'Back to the card',
		front: 'Front',
		back: 'Back',
		otherKind:
			'This is of a kind that only a newer Footnote knows. Close the app and open it again while online to change it.',
		more: 'More about it',
		accept: { label: 'Also right', help: 'Other spellings and words that count, a line each.' },
		wrong: {
			label: 'Wrong answers to choose among',
			help: 'A line each. Only what is certainly wrong.'
		},
		note: 'Note',
		noteHelp: 'Shown after the answer: why it is so, or what to remember it by.',
		at: 'Where it is from',
		atHelp: 'A page, a row, a paragraph of its source.',
		earlier: 'Move up',
		later: 'Move down',
		remove: 'Delete this card',
		unknown: {
			title: 'No such card',
			text: 'It is not in this deck on this device. It may have been deleted, or not have arrived here yet.'
		}
	},

	preview: {
		title: 'As it is asked',
		later: 'Once it is known well',
		other: 'The other way',
		again: 'Ask it again',
		none: 'It can be asked as soon as it has a front and a back.'
	},

	history: {
		title: (n: number) => `${count(n, 'earlier version', 'earlier versions')}`,
		back: 'Bring back',
		deleted: 'deleted',
		otherwise: 'Something else about it was changed'
	},

	bring: {
		title: 'Or bring one',
		file: 'Open a file',
		fileHelp:
			'From Anki (with your history), Quizlet, a spreadsheet, Moodle (GIFT, XML), QTI, H5P, Mnemosyne, Mochi, RemNote, Markdown, Org, or a Footnote deck. You can also drop it here.',
		link: 'From a link',
		linkHelp: 'Paste a link that somebody has shared. Nothing is kept before you say so.',
		unread: 'This file could not be read. Open it again, or save it once more where it comes from.',
		refused: (file: string) => `“${file}” is no list and no deck`,
		is: (what: string) => `It is ${what}.`,
		article: 'Or make a deck from an article',
		prose: 'If it is an article, facts can be found in it.',
		find: 'Find facts in it',
		otherTodo:
			'Export it as text with two columns (Anki: Notes in Plain Text; Quizlet: Export; a spreadsheet: CSV) and open that, or paste the two columns above.',
		line: (n: number) => `Line ${n}:`,
		mistakes: (n: number) => `And ${count(n, 'more mistake', 'more mistakes')}.`,
		backup: 'It is all that was ever learnt on a device. That is brought in under Settings.',
		toSettings: 'To Settings',
		empty: 'Nothing is in it.',
		large: 'It is larger than any deck. Split it into several.',
		noDeck: {
			none: 'This link brings no deck. Ask for one that was made with “Share”.',
			newer: 'This link is from a newer Footnote. Close the app, and open it again while online.',
			broken: 'Part of this link is missing. Ask for it again, and paste all of it.'
		}
	},

	otherFile: {
		maker: 'whoever made the file',
		reading: 'Reading the file …',
		cancel: 'Stop',
		nothing: (file: string) => `Nothing to learn was found in “${file}”`,
		because: (why: string) => `Why: ${why}.`,
		changed: 'What is left out or reads otherwise',
		times: (n: number) => `${n} ×`,
		refused: (n: number) => `${count(n, 'record', 'records')} could not be read`,
		saveRejected: 'Save them as a file',
		notRead: 'not read',
		media: (n: number) =>
			`${count(n, 'picture or sound comes', 'pictures and sounds come')} along.`,
		samples: 'What it becomes',
		earlier: (fresh: number, there: number) =>
			`This file was brought before: ${count(there, 'card is', 'cards are')} here already, ${fresh} new. Only what is new is added.`,
		withPast: (n: number) => `With what you have learnt: ${count(n, 'answer', 'answers')}`,
		pastHelp:
			'What was due there is due here. Taking the deck back leaves these answers in your history, where they ask nothing without it.',
		answers: (n: number) => `${count(n, 'answer', 'answers')} came along.`,
		saveAs: 'Save for another program',
		outWithPast: 'With what you have answered: Anki goes on where you are',
		save: 'Save',
		target: {
			anki: 'Anki (package)',
			csv: 'Excel and other spreadsheets (CSV)',
			tabs: 'Quizlet and others (text with tabs)',
			kahoot: 'Kahoot (its spreadsheet)',
			gift: 'Moodle (GIFT)',
			moodle: 'Moodle (XML)',
			qti: 'Canvas and others (QTI 2.1)',
			markdown: 'Markdown'
		},
		saved: (n: number) => `Saved: ${count(n, 'card', 'cards')}.`,
		notSaved: 'It could not be written. Go online once, then try again.'
	},

	coming: {
		title: 'A deck for you',
		keep: 'Keep it',
		stop: 'No, thanks',
		kept: (deck: string) => `“${deck}” is kept on this device.`,
		look: 'Look at it',
		by: (authors: readonly string[], license: string) => `by ${and(authors)}, ${license}`,
		more: (n: number) => `And ${n} more.`,
		newer: (n: number) =>
			`${count(n, 'card', 'cards')} cannot be asked as ${n === 1 ? 'it stands' : 'they stand'}. ${n === 1 ? 'It is' : 'They are'} kept, and can be put right.`,
		copyOf: (deck: string) => `My copy of ${deck}`
	},

	share: {
		link: 'Share a link',
		file: 'Save as a file',
		linkHelp:
			'The whole deck is in the link: nobody else gets it, and it works without an account.',
		large: 'This deck is too large for a link. Save it as a file and send that.',
		copied: 'The link is copied.',
		notCopied: 'The link could not be copied. Take it from here:',
		address: 'The link',
		qr: 'Show it as a QR code',
		qrLabel: (deck: string) => `QR code with the deck “${deck}”`
	},

	deck: {
		title: 'This deck',
		share: 'Share',
		archive: { label: 'Put away', done: 'Put away: it is not asked any more.' },
		takeUp: { label: 'Take up again', done: 'It is asked again.' },
		remove: { label: 'Delete the deck', done: 'The deck is deleted.' },
		unknown: {
			title: 'No such deck',
			text: 'It is not on this device. It may have been deleted, or not have arrived here yet.'
		},
		away: 'Put away and deleted',
		isAway: 'put away',
		isGone: 'deleted',
		drafts: 'Not ready to study',
		untitled: 'Without a name',
		give: 'Give it to a class',
		giveHelp: 'It is checked, and becomes one of your decks on the server. Pupils get this version.'
	},

	removed: (n: number) => `${count(n, 'card', 'cards')} deleted.`,
	undo: 'Undo',
	undone: 'Taken back.'
};
