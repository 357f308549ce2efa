import { count } from './plural.ts';

/** A teacher's classes: making one, who is in it, how to join it, how long it stays. */
export const classes = {
	title: 'Classes',
	description: 'Your classes: who is in them, and how to join.',
	all: 'All classes',
	empty: {
		title: 'No class yet',
		text: 'Give it a name, and you have a code for your pupils. They need no e-mail address and no password.'
	},
	sizes: {
		in: (n: number) => count(n, 'pupil', 'pupils'),
		waiting: (n: number) => `${count(n, 'pupil waits', 'pupils wait')} for you`,
		expected: (n: number) => `${n} expected`,
		none: 'Nobody in it yet'
	},
	make: {
		title: 'New class',
		name: 'Name of the class',
		example: 'Geography 9b',
		help: 'Your pupils see it.',
		problem: 'Give the class a name of at most 80 characters.',
		create: 'Create class'
	},
	demo: {
		title: 'Made-up pupils',
		text: 'Simulated, to show what a class looks like. Delete the class and they are gone.'
	},
	gone: 'That had changed in the meantime. This is how things stand now.',
	done: {
		language: 'Language saved.',
		renamed: 'Renamed.',
		code: 'There is a new code. The one before is void.',
		closed: 'Joining is closed.',
		approved: 'Let in.',
		merged: 'They are one pupil now. Nothing that was answered is lost.',
		removed: 'Removed.',
		removedWaiting: 'Nobody waits any more.',
		signedOut: 'Signed out.',
		changed: 'Saved.',
		retention: 'Saved.'
	},
	code: {
		title: 'Joining',
		how: 'Pupils scan the square, or type the code at',
		label: 'Code',
		qr: (address: string) => `QR code of ${address}`,
		until: (date: string) => `Good until ${date}.`,
		print: 'Print join sheet',
		change: 'New code or close',
		days: 'A new code, good for',
		daysHelp: 'The code before is void at once. Pupils who have joined notice nothing.',
		day: (n: number) => count(n, 'day', 'days'),
		make: 'Make a new code',
		close: 'Close joining',
		closeHelp: 'Nobody joins any more until you make another code.',
		closed: 'Joining is closed. With a new code pupils can join.',
		open: 'Open joining'
	},
	members: {
		title: 'Pupils',
		none: 'Nobody has joined yet. Show the code, or print the join sheet.',
		roster: 'Add names',
		rosterHelp:
			'Whoever joins with a name on your list is let in at once; all others wait for you.',
		cards: 'Print cards',
		waiting: 'Waiting for you',
		in: 'In the class',
		expected: 'Expected',
		expectedHelp: 'On your list, but not here yet.',
		removed: 'Removed',
		approve: 'Let in',
		approveNamed: (nickname: string) => `Let in: ${nickname}`,
		approveAll: (n: number) => (n === 1 ? 'Let 1 in' : `Let ${n} in`),
		left: (n: number) =>
			`${count(n, 'pupil waits', 'pupils wait')} on: their name is in the class already, waits twice, or is not on your list. Say who they are.`,
		removeAll: (n: number) => `Remove all ${n} who wait`,
		removeAllHelp:
			'For a code that got into the wrong hands: make a new one first, below, so that nobody else comes by the old one. Pupils of yours among them join again with the new code; what they have learnt stays on their phones.',
		removeAllNow: 'Remove them now',
		moreWait: (n: number) =>
			`${count(n, 'other waits', 'others wait')}. They appear as you let these in or decline them.`,
		as: (nickname: string) => `Who ${nickname} is`,
		asNew: 'is somebody new',
		asListed: (nickname: string) => `is ${nickname}`,
		listed: 'On your list, not here yet',
		present: 'In the class: has come back',
		sameName:
			'A pupil of this name is in the class. If they have come back, say so: what they learnt on either device is theirs.',
		foreign:
			'One of them joined with an account of their own, which is not yours to open. With the device that they used before they bring both together themselves: Settings, Use another device.',
		merge: 'Came in twice',
		mergeText:
			'If this pupil is in the class under another name as well, make both one: all answers, class tests and extra time count together, and every device goes on. This cannot be undone.',
		mergeInto: 'Is the same pupil as',
		mergeNow: 'Make both one',
		decline: 'Decline',
		declineNamed: (nickname: string) => `Decline ${nickname}`,
		bringBack: 'Let in again',
		bringBackNamed: (nickname: string) => `Let in again: ${nickname}`,
		change: 'Change',
		nickname: 'Nickname',
		nicknameHelp: 'You see it, and the pupil. Nobody else.',
		extra: 'Extra time in tests, percent',
		extraHelp: 'With 25, a test of 20 minutes lasts 25.',
		extraShown: (n: number) => `+${n} % time`,
		problem: 'A nickname has 1 to 40 characters that can be seen.',
		save: 'Save',
		remove: 'Remove from the class',
		removeExpected: 'Take off the list',
		removeHelp:
			'The pupil sees nothing of the class any more. What they have learnt stays theirs. You can let them in again.',
		card: 'Print a new card',
		lost: 'Sign out their devices',
		lostHelp:
			'For a phone that is lost. Nothing that was answered is. A new card lets them in again; the old one is void then.',
		noCard: 'Joined with an account of their own, so there is no card for them.'
	},
	roster: {
		title: 'Add names',
		description: 'Names of pupils who are expected.',
		kept: 'Only nicknames are kept: the name a pupil goes by, with the first letter of the family name where two share it. Family names, numbers and addresses are read past and not stored.',
		list: 'Names, one a line',
		listHelp: 'Or a table as schools export it, in any language.',
		example: 'Anna Meier\nBen\nCem Yılmaz',
		file: 'Or a file (CSV, text)',
		preview: 'Show what becomes of it',
		problems: {
			long: 'That is more than can be read at once: 200,000 characters at most, as text.',
			empty: 'There was no name in it. Paste names, one a line, or choose a file.'
		},
		result: (n: number) => (n === 0 ? 'Nobody new' : count(n, 'new nickname', 'new nicknames')),
		resultHelp: 'Tell your pupils to join with exactly this name. You can change it later.',
		known: (n: number) => `${count(n, 'name is', 'names are')} in the class already`,
		twice: (n: number) => `${count(n, 'name was', 'names were')} on the list more than once`,
		unreadable: (lines: readonly number[]) =>
			`No name could be read in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' and others' : ''}.`,
		over: (n: number, most: number) =>
			`${count(n, 'name does', 'names do')} not fit: a class has at most ${most}.`,
		question: {
			title: 'Which are the given names?',
			column: 'The list does not say. Choose the column that holds them; the others are not kept.',
			heading: 'The first line is a heading',
			order: 'The list does not say whether a name begins with the given name.',
			orders: {
				'given-first': 'The given name comes first',
				'family-first': 'The family name comes first'
			},
			answer: 'Show it so'
		},
		save: (n: number) => `Expect ${n === 1 ? 'this pupil' : `these ${n} pupils`}`,
		again: 'Change the list'
	},
	settings: {
		title: 'This class',
		name: 'Name',
		rename: 'Rename',
		language: 'Language',
		languageHelp:
			'The language in which pupils are spoken to who have chosen none themselves, and of what you print for them: how to join, cards, papers.',
		languageProblem: 'Choose one of these languages.',
		noLanguage: 'As each device is set',
		retention: 'Kept until',
		retentionHelp:
			'On this day the class is deleted, with its assignments and tests, and with the accounts that pupils got by joining it, unless they are in another class. What is on pupils’ own devices stays there.',
		retentionProblem: 'Choose a day from tomorrow on, three years ahead at most.',
		save: 'Save',
		delete: 'Delete this class',
		deleteText:
			'This cannot be undone. It deletes the class, its assignments and tests, and the accounts that pupils got by joining it, unless they are in another class. What is on pupils’ own devices stays there.',
		deleteNow: (name: string) => `Delete “${name}” now`
	},
	sheet: {
		title: (name: string) => `Join ${name}`,
		description: 'How to join a class, to be printed.',
		back: 'Back to the class',
		hint: 'One page. Hang it up, or hand it out.',
		print: 'Print',
		heading: 'Join our class on Footnote',
		steps: [
			'Scan the square with your phone’s camera. Or open this address in a browser and type the code:',
			'Enter the name your teacher calls you by.',
			'That is all. Keep learning without a network, too.'
		],
		code: 'Code',
		until: (date: string) => `Good until ${date}.`,
		promise: 'No e-mail address, no password, no app store.'
	},
	cards: {
		title: (name: string) => `Cards for ${name}`,
		description: 'Cards with which pupils get back into their account.',
		intro:
			'With their card pupils get back in on another phone. Eight fit on a page. A new card voids the one before it, and its words are shown this once: print the page before you leave it.',
		who: 'For whom',
		none: 'Choose at least one pupil.',
		nobody: 'There is nobody in this class yet for whom a card could be made.',
		foreign: (names: readonly string[]) =>
			`No card can be made for ${names.join(', ')}: they joined with an account of their own, which is not yours to open.`,
		make: 'Make cards',
		hint: 'Print now. When you leave this page the words are gone, and you would have to make new cards.',
		print: 'Print',
		again: 'Choose others',
		heading: 'Back into Footnote',
		open: 'Scan the square, or open',
		type: 'and type these four words:',
		keep: 'Keep this card like a key.'
	}
};
