import { and, count } from './plural.ts';

const again = (seconds: number) =>
	seconds > 90 ? `in ${Math.ceil(seconds / 60)} minutes` : `in ${Math.max(1, seconds)} seconds`;

/** A pupil's way back is a card from their teacher: nobody signs them out by the way. */
const PUPILS_DEVICE =
	'A pupil is signed in on this device. Use another device, or a private window of this browser.';

/** Why something was not taken, by field and kind; what is not listed is `other`. */
const problems: Record<string, (wait: number) => string> = {
	'word closed': () => 'Nobody can sign up here. Ask whoever runs this server.',
	'word wrong': () => 'That is not the word. Ask whoever runs this server for it.',
	'word wait': (wait) => `Too many words were tried. Try again ${again(wait)}.`,
	'name missing': () => 'Choose a name to sign in with.',
	'name short': () => 'Make it three letters at least.',
	'name long': () => 'Make it forty letters at most.',
	'name letters': () => 'Use letters, digits and . _ @ + - only, no spaces.',
	'name taken': () => 'Somebody has this name already. Choose another.',
	'password short': () => 'Make it ten characters at least: three or four words will do.',
	'password long': () => 'That is longer than a password can be.',
	'password name': () => 'That is little more than your name. Choose something else.',
	'password common': () => 'That is one of the first that anybody would try.',
	'password wrong': () => 'That is not your password.',
	'password passkey': () => 'The passkey was not recognised. Try again, or sign in another way.',
	'code wrong': () => 'The name or the code is not right, or the code was used before.',
	'form wrong': () => 'The name or the password is not right.',
	'form passkey': () => 'The passkey was not recognised. Try again, or sign in another way.',
	'form pupil': () => PUPILS_DEVICE,
	'form other': () =>
		'This device is signed in already. Sign out in Settings first, or use another device.',
	'form many': () => 'Too many signed up from here in the last hour. Try again later.',
	'form last': () => 'It is your only way in. Set a password or add another passkey first.'
};

/** Teachers’ accounts. */
export const teachers = {
	problem: (field: string, kind: string, wait = 0): string => {
		if (kind === 'wait') return `Too many tries. Try again ${again(wait)}.`;
		if (kind === 'busy') return 'Many are signing in just now. Try again in a few seconds.';
		const text = problems[`${field} ${kind}`] ?? problems[`form ${kind}`];
		return text ? text(wait) : 'That was not taken. Try again.';
	},
	noNetwork: 'The server did not answer. Nothing is lost: try again when you are online.',
	welcome: {
		title: 'Teach with Footnote',
		description: 'Decks for your class, and what the class will know by the exam.',
		lead: 'Give your class a deck and a date. See who has not begun, what everybody misses, and who will make it.',
		steps: [
			{
				title: 'Make a class in a minute',
				text: 'Give it a name. Pupils join with a code, typed or scanned from your screen or a printed sheet.'
			},
			{
				title: 'Give them a deck and a date',
				text: 'Each pupil’s phone plans the days until then, also where there is no network. Every answer shows its source.'
			},
			{
				title: 'Know before the exam',
				text: 'One page tells you who is behind, which facts the class gets wrong, with the wrong answers, and the score to expect.'
			}
		],
		privacy:
			'Pupils need no e-mail address and no surname, and only you see their nicknames. A class and its data are deleted on a day that you set.',
		pupil: 'Not a teacher? Join your class with its code',
		signUp: 'Create an account',
		signIn: 'Sign in',
		closed: 'New teachers cannot sign up on this server. Ask whoever runs it.',
		deleted: 'Your account is deleted, with everything in it.'
	},
	/** Whose device it is, where that matters. */
	here: {
		pupil: PUPILS_DEVICE,
		teacher: 'You are signed in already.',
		toClasses: 'Go to my classes',
		learner:
			'This device has an account already, the one that joins your devices. It becomes your teacher’s account: what you have learnt stays, and your other devices are signed in to it, too.',
		otherLearner:
			'This device is joined with others of yours. By signing in it leaves them; what you have learnt stays on it.'
	},
	name: {
		label: 'User name',
		help: 'To sign in with. Pupils never see it; it need not be your real name.'
	},
	password: {
		label: 'Password',
		help: 'At least ten characters. A few words that only you would put together are best.',
		look: 'Show',
		hide: 'Hide',
		show: (label: string) => `Show: ${label}`
	},
	word: { label: 'Word for this server', help: 'You have it from whoever runs this server.' },
	passkey: {
		or: 'Or without a password',
		help: 'A passkey is kept by your phone or computer, and opened with your finger, face or screen lock.',
		failed: (asked: { failed: string } | { problem: unknown }): string =>
			'problem' in asked
				? 'Something above has to be put right first.'
				: asked.failed === 'network'
					? 'The server did not answer. Try again when you are online.'
					: asked.failed === 'known'
						? 'This device has a passkey for your account already.'
						: 'No passkey was used. Try again, or do without.'
	},
	signUp: {
		title: 'A teacher’s account',
		description: 'An account for a teacher: a user name, and a password or a passkey.',
		now: 'Create the account',
		withPasskey: 'Create it with a passkey',
		already: 'You have an account?'
	},
	codes: {
		title: 'Your recovery codes',
		text: 'Print or copy them now: they are not shown again. Each lets you in once, should you lose your password or your passkey. There is no e-mail that could.',
		paper: (name: string, site: string) =>
			`Footnote, recovery codes of ${name}. Each lets you in once: ${site}/teach/recover`,
		done: 'I have them: to my classes',
		print: 'Print',
		copy: 'Copy',
		copied: 'Copied'
	},
	signIn: {
		title: 'Sign in',
		description: 'Sign in as a teacher.',
		now: 'Sign in',
		withPasskey: 'Sign in with a passkey',
		lost: 'Use a recovery code',
		none: 'Create an account'
	},
	recover: {
		title: 'Use a recovery code',
		description: 'A code from your list, and a new password.',
		back: 'Sign in',
		lead: 'One of the ten codes you got with your account lets you in and sets a new password. It is used up by that. All other devices are signed out.',
		code: { label: 'Recovery code', help: 'Sixteen letters and digits. Hyphens do not matter.' },
		next: 'New password',
		now: 'Set the password and sign in'
	},
	account: {
		link: 'Your account',
		title: 'Your account',
		description: (name: string) => `Signed in as ${name}.`,
		recovered: 'Your new password is set, and all other devices are signed out.',
		fewCodes: (n: number) =>
			n === 0
				? 'You have no recovery codes left. Make new ones below.'
				: `You have ${count(n, 'recovery code', 'recovery codes')} left. Make new ones below.`,
		done: {
			signOutDevice: 'The device is signed out.',
			password: 'Your new password is set, and all other devices are signed out.',
			addPasskey: 'The passkey is added.',
			renamePasskey: 'The passkey has a new name.',
			removePasskey: 'The passkey is removed. Delete it on its device, too.'
		} as Record<string, string>,
		devices: {
			title: 'Signed-in devices',
			here: 'This device',
			seen: (when: string) => `Last seen ${when}`,
			lately: 'within the last hour',
			signOut: 'Sign out',
			out: (label: string) => `Sign out: ${label}`,
			everywhere: 'Sign out everywhere',
			everywhereNote: 'Is one of them not yours? Sign out everywhere, then change your password.'
		},
		change: {
			title: 'Password',
			open: 'Change the password',
			openNew: 'Set a password',
			next: 'New password',
			old: 'Present password',
			now: 'Change the password',
			set: 'Set the password',
			note: 'All your other devices are signed out.',
			none: 'You have none: passkeys let you in. A password is a second way.'
		},
		passkeys: {
			title: 'Passkeys',
			none: 'None yet. With a passkey you sign in with your finger, face or screen lock.',
			needsScript: 'Adding a passkey needs JavaScript.',
			twice: 'Your browser asks twice: for a passkey you have, then for the new one.',
			add: 'Add a passkey',
			addNow: 'Make the passkey',
			change: 'Change',
			label: 'Name of the passkey',
			rename: 'Save the name',
			remove: 'Remove the passkey',
			removeNamed: (label: string) => `Remove the passkey ${label}`
		},
		recovery: {
			title: 'Recovery codes',
			left: (n: number) => `${count(n, 'code is', 'codes are')} left of ten.`,
			make: 'Make new codes',
			note: 'The old ones, also those on paper, let nobody in any more.'
		},
		confirm: { label: 'Your password, to be sure it is you', passkey: 'Use a passkey instead' },
		export: {
			title: 'Take everything along',
			text: 'One file: your classes with their members’ nicknames, what you assigned, your decks, and your own answers. Settings can read the answers in again.',
			now: 'Download the file'
		},
		delete: {
			title: 'Delete the account',
			text: (classes: readonly string[]) =>
				classes.length === 0
					? 'Your account, your decks and your answers are deleted from this server, at once and for good. What is on this device stays on it.'
					: `Your account, your decks and your answers are deleted from this server, at once and for good. With them ${classes.length === 1 ? 'goes the class' : 'go the classes'} ${and(classes)}, and the accounts of pupils who signed up there.`,
			handedOn: (classes: readonly string[]) =>
				`${and(classes)} ${classes.length === 1 ? 'goes' : 'go'} on with the other teachers.`,
			open: 'Delete …',
			now: 'Delete everything'
		}
	}
};
