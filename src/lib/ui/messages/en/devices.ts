import { count } from './plural.ts';

const answers = (n: number) => count(n, 'answer', 'answers');

/** One account on several devices, and what the server has. */
export const devices = {
	title: 'Your devices',
	/** Of how this device and the server stand. */
	state: {
		off: 'What you learn is on this device only.',
		synced: 'Everything you learnt is on the server, too.',
		sending: 'Your latest answers are on their way to the server.',
		receiving:
			'You can study: your cards are as you left them. Their history is still coming in from the server.',
		network: (unsent: number) =>
			unsent === 0
				? 'There is no network just now.'
				: `${answers(unsent)} will go to the server when there is a network.`,
		server: (unsent: number) =>
			unsent === 0
				? 'The server does not answer just now.'
				: `The server does not answer just now. ${answers(unsent)} will be sent when it does.`,
		today: (unsent: number) =>
			`So much has come from you today that the server takes no more. ${answers(unsent)} will be sent tomorrow, by itself: keep this device, or export your data.`,
		account: (unsent: number) =>
			`Your account on the server is full. ${answers(unsent)} stay on this device only: export your data now and then, and ask whoever runs the server for room.`,
		storage: 'This device’s storage does not answer just now.',
		signedOut:
			'The server does not know this device any more. Nothing you learnt is lost: it is here, but it goes nowhere else.',
		another:
			'What is on this device belongs to another account. It was not sent, and nothing was fetched.',
		refused: (n: number) =>
			`${answers(n)} could not be taken by the server. They stay on this device, and are in the exported file.`
	},
	/** For who was signed out, by what the account is for. */
	signIn: 'Sign in',
	byCard: 'Back with your card',
	unite: 'Keep it together with this account',

	link: {
		intro: 'Go on learning on another phone or computer: both will have the same answers.',
		begin: 'Use another device, too',
		title: 'On the other device',
		steps: (address: string) =>
			`Scan this with its camera, or open ${address} there and enter the code:`,
		qr: (code: string) => `QR code for ${code}`,
		lasts: 'The code is good for ten minutes, for one device.',
		over: 'The ten minutes are over. The code is good no longer.',
		again: 'Make a new code',
		empty:
			'There is nothing on this device yet that another could take over. Answer a first card or make a deck, then come back here.',
		'too many':
			'Too many have asked from this network. Try again tomorrow, or from another network.',
		offline: 'There is no network just now. A code has to come from the server.'
	},
	enter: {
		title: 'Join your other device',
		description: 'Have on this device what you learnt on another.',
		label: 'Code from the other device',
		help: 'On the other device: Settings, Your devices, Use another device, too.',
		ask: 'What is on this device and what is on the other one will be put together, on both. Only do this with a device of your own.',
		join: 'Join',
		settings: 'Enter a code from another device',
		wrong: 'This code is not good, or no longer. Make a new one on the other device.',
		tooMany: 'Too many wrong codes were tried. Wait ten minutes.',
		offline: 'There is no network just now. Try again when there is.',
		joined: 'The two devices are joined.',
		needsScript: 'Joining devices needs JavaScript, as studying does.'
	},
	signOut: {
		title: 'Sign out on this device',
		text: 'Everything you learnt goes to the server first, and is then removed from this browser.',
		/** How one gets in again, by what the account is for. */
		back: {
			learner:
				'A code from another of your devices lets you in again. If this is your only device, export everything first: nobody can let you in without one.',
			pupil:
				'Your card, or a code from another of your devices, lets you in again. Your teacher can print you a card.',
			teacher: 'Your password or your passkey lets you in again.'
		},
		leaving: 'Sending, then signing out …',
		unsent: (n: number) =>
			`${answers(n)} could not be sent, and would be lost. Export everything first, or try again later.`,
		unsentHere:
			'Some answers could not be sent, and would be lost. Nothing was changed. Keep them in a file first:',
		export: 'Export everything',
		anyway: (n: number) => `Remove all the same, and lose ${answers(n)}`,
		unsentTest:
			'A test that you handed in has not reached your teacher, and would be lost. Nothing was changed. Go online, then try again.',
		testAnyway: 'Remove all the same, and lose the test',
		now: 'Sign out and remove',
		failed: 'There is no network just now. Nothing was changed.'
	}
};
