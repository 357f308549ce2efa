import { and, count } from './plural.ts';

/** A pupil's side of classes: joining, the card, the class's page. */
export const joining = {
	title: 'Join a class',
	description: 'Join your class with the code from your teacher.',
	code: 'Code from your teacher',
	codeHelp: 'Eight letters and digits, as on the sheet. Capitals do not matter.',
	codeExample: 'AB3D-9FGH',
	codeProblem: 'A code has eight letters and digits. Look again at the sheet.',
	next: 'Next',
	card: 'I have a card with four words',
	wrong: {
		title: 'This code does not work',
		text: 'It may have a slip in it, or be too old. Look again at the sheet, or ask your teacher for a new one.'
	},
	tooMany: {
		title: 'One moment, please',
		text: 'Somebody at your address has tried many codes that do not work. That closes nothing for you: this page tries again by itself in a few seconds.',
		again: 'Try again'
	},
	into: (name: string) => `Join ${name}`,
	nickname: 'Your name in this class',
	nicknameHelp: 'The name your teacher calls you by. Only you and your teacher see it.',
	nicknameProblem: 'A name has 1 to 40 characters that can be seen.',
	join: 'Join',
	full: 'Too many wait to be let into this class just now. Tell your teacher: once they have let people in or taken them off, or made a new code, there is room again. A name that is on their list gets in all the same.',
	teacher:
		'You are signed in as a teacher on this device. To see what pupils see, open the address in a private window.',
	keeps: 'What you have learnt on this device stays, and comes with you.',
	as: (places: readonly { name: string; nickname: string }[]) =>
		`On this device you are ${and(places.map(({ name, nickname }) => `${nickname} in ${name}`))}. You join with the same account.`,
	asAccount: 'You join with the account of this device.',
	private: 'No e-mail address, no password. Your teacher sees your name and how you get on.',

	words: {
		title: 'Back with your card',
		description: 'Get back into your account with the four words on your card.',
		label: 'The four words on your card',
		help: 'In their order. Capitals do not matter.',
		example: 'river apple canvas moon',
		enter: 'Let me in',
		unknown: (words: readonly string[]) =>
			`${and(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'is a word that no card has' : 'are words that no card has'}. Look again at the spelling.`,
		count: (n: number) =>
			n === 0 ? 'Type the four words on your card.' : `A card has four words; this was ${n}.`,
		wrong:
			'No card has these four words. A new card makes the one before it void. Else ask your teacher for a new one.',
		wait: (seconds: number) =>
			`Somebody at your address has tried many words that do not work. Try again in ${count(seconds, 'second', 'seconds')}.`,
		taken: 'This device is somebody’s already. Whoever it is has to sign out first.',
		takenHint: 'This device is signed in. If that is not you, sign out first.',
		lost: 'No card, or lost it? Your teacher can print you a new one.',
		code: 'I have a code to join a class'
	},

	list: {
		title: 'Your classes',
		description: 'The classes you are in.',
		none: 'You are in no class.',
		join: 'Join a class',
		waiting: 'Waiting for your teacher',
		as: (nickname: string) => `as ${nickname}`
	},
	here: {
		description: 'What is assigned in your class.',
		all: 'Your classes',
		as: 'You are',
		in: 'You are in.',
		waiting: {
			title: 'Waiting for your teacher',
			text: 'Your teacher has to let you in. This page notices by itself; you can also learn in the meantime.',
			reload: 'Look again',
			approved: 'You are in.'
		},
		study: 'Learn something',
		assignments: 'Assigned to you',
		nothing: 'Nothing is assigned yet.',
		extra: (n: number) => `You have ${n} % more time in tests.`,
		leave: 'Leave this class',
		leaveText:
			'Your teacher no longer sees how you get on, and you no longer see what is assigned. What you have learnt stays.',
		leaveNow: 'Leave now'
	},
	switch: {
		title: 'Not you?',
		text: 'If others use this device, sign out when you are done: your card or another device lets you back in.',
		button: 'Switch to somebody else',
		none: 'You need your card to get back in here. Without it, your teacher can print you one.',
		failed: 'Signing out did not work: there is no network. Try again when there is.',
		now: 'Sign out now'
	},
	data: {
		title: 'Your data',
		text: 'What the server has of you: your reviews, the names you have in classes, and which devices are signed in.',
		export: 'Download all of it',
		delete: 'Delete my account',
		deleteText:
			'This cannot be undone. Everything the server has of you is deleted, and you are out of your classes. What is on this device stays until you clear it.',
		deleteNow: 'Delete everything now',
		teacher: 'Your teacher’s account'
	},
	pupils: (n: number) => count(n, 'pupil', 'pupils')
};
