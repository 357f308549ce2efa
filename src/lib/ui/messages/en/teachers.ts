import { count } from './plural.ts';

const again = (seconds: number) =>
	seconds > 90 ? `in ${Math.ceil(seconds / 60)} minutes` : `in ${Math.max(1, seconds)} seconds`;

/** Why something was not taken, by field and kind; what is not listed is `other`. */
const problems: Record<string, (wait: number) => string> = {
	'word closed': () => 'Nobody can sign up here. Ask whoever runs this server.',
	'word wrong': () => 'That is not the word. Ask whoever runs this server for it.',
	'word wait': (wait) => `Too many words were tried. Try again ${again(wait)}.`,
	'name missing': () => 'Choose a name to sign in with.',
	'name short': () => 'Three letters at least.',
	'name long': () => 'Forty letters at most.',
	'name letters': () => 'Letters, digits and . _ @ + - only, without spaces.',
	'name taken': () => 'Somebody has this name already. Choose another.',
	'password short': () => 'Ten characters at least: three or four words will do.',
	'password long': () => 'That is longer than a password can be.',
	'password name': () => 'It must not be your name.',
	'password common': () => 'That is one of the first that anybody would try.',
	'password wrong': () => 'That is not your password.',
	'password passkey': () => 'The passkey was not recognised. Try again, or use your password.',
	'code wrong': () => 'The name or the code is not right, or the code was used before.',
	'form wrong': () => 'The name or the password is not right.',
	'form passkey': () => 'The passkey was not recognised. Try again, or use your password.',
	'form pupil': () =>
		'This device is a pupil’s. Sign out on its class page first, or use another device.',
	'form other': () =>
		'This device belongs to another account. Sign out first, or use another device.',
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
	welcome: {
		title: 'Teach',
		description: 'Decks for your class, and what the class will know.',
		lead: 'Give your class a deck, and see who has not begun, what was missed, and who will make it by the exam.',
		points: [
			'A class is made in a minute: a name, then a code that pupils type or scan.',
			'Pupils need no e-mail address and no app store. Only you see their nicknames.',
			'Every answer shows its source, and what the class gets wrong you see with the wrong answers.'
		],
		signUp: 'Sign up as a teacher',
		signIn: 'Sign in',
		closed: 'New teachers cannot sign up on this server. Ask whoever runs it.'
	},
	name: { label: 'Name to sign in with', help: 'Three letters or more. Pupils never see it.' },
	password: {
		label: 'Password',
		help: 'Ten characters or more. A few words are easier to keep than signs.'
	},
	word: { label: 'Word for this server', help: 'Whoever runs this server gave it to you.' },
	passkey: {
		none: 'This browser has no passkeys, or you stopped it.',
		needsScript: 'Passkeys need JavaScript; a password does not.',
		help: 'A passkey is your finger, face or screen lock in place of a password.'
	},
	signUp: {
		title: 'Sign up as a teacher',
		description: 'An account for a teacher: a name and a password, or a passkey.',
		now: 'Sign up',
		withPasskey: 'Sign up with a passkey',
		already: 'You have an account?'
	},
	codes: {
		title: 'Your recovery codes',
		text: 'Print or copy them now: they are not shown again. Each lets you in once, if you lose everything else.',
		done: 'On to my classes',
		print: 'Print'
	},
	signIn: {
		title: 'Sign in',
		description: 'For teachers.',
		now: 'Sign in',
		withPasskey: 'Sign in with a passkey',
		lost: 'Lost your password?',
		none: 'No account yet?'
	},
	recover: {
		title: 'Use a recovery code',
		description: 'A code from your list, and a new password.',
		code: { label: 'Recovery code', help: 'From the list you printed when you signed up.' },
		next: 'New password',
		now: 'Set the password and sign in',
		note: 'All your other devices are signed out by this.'
	},
	account: {
		link: 'Your account',
		title: 'Your account',
		description: (name: string) => `Signed in as ${name}`,
		recovered: 'Your new password is set, and all other devices are signed out.',
		done: {
			signOutDevice: 'The device is signed out.',
			password: 'Your new password is set, and all other devices are signed out.',
			addPasskey: 'The passkey is added.',
			renamePasskey: 'The passkey is renamed.',
			removePasskey: 'The passkey is removed.'
		} as Record<string, string>,
		signOut: 'Sign out',
		devices: {
			title: 'Signed-in devices',
			here: 'this one',
			seen: (when: string) => `last seen ${when}`,
			out: (label: string) => `Sign out: ${label}`,
			everywhere: 'Sign out everywhere'
		},
		change: {
			title: 'Password',
			set: 'Set a password',
			next: 'New password',
			old: 'Your present password',
			now: 'Change the password'
		},
		passkeys: {
			title: 'Passkeys',
			none: 'You have none yet.',
			add: 'Add a passkey',
			label: (label: string) => `Name of ${label}`,
			rename: 'Rename',
			remove: (label: string) => `Remove: ${label}`
		},
		recovery: {
			title: 'Recovery codes',
			left: (n: number) => `${count(n, 'code is', 'codes are')} left.`,
			make: 'Make new codes',
			note: 'The old ones are good no longer then.'
		},
		confirm: { label: 'Your password, to be sure', passkey: 'Confirm with your passkey' },
		export: {
			title: 'Take everything along',
			text: 'One file with your classes, their members’ nicknames, what you assigned, your decks and your own answers.',
			now: 'Download'
		},
		delete: {
			title: 'Delete the account',
			text: (classes: readonly string[]) =>
				classes.length === 0
					? 'Your account and your own answers are deleted from the server.'
					: `Your account is deleted from the server, and with it ${count(classes.length, 'class', 'classes')}: ${classes.join(', ')}. Pupils’ accounts that were made there go, too.`,
			now: 'Delete everything'
		}
	}
};
