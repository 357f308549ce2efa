import { count } from './plural.ts';

const facts = (n: number) => count(n, 'fact', 'facts');

/** Decks that are published on the server, and followed. */
export const sharing = {
	publish: {
		title: 'On the server',
		about:
			'For a deck of any size: it gets an address that nobody can guess. Whoever has it sees the deck, and can follow it: what you change and publish again reaches them, and what they have learnt stays.',
		signedOut: 'This takes an account on the server, so that the address can be taken back.',
		toAccount: 'To your devices',
		off: 'Publishing is switched off on this server, or kept to its teachers.',
		unreached: 'The server could not be asked. Go online, then try again.',
		again: 'Try again',
		author: 'By',
		authorHelp: 'Your name, or one that you go by. Everybody who has the address can read it.',
		beside: (others: string) => `You stand beside those whose deck it was: ${others}.`,
		reserved:
			'This is a copy of a deck whose maker keeps all rights. Ask them before you give it to others.',
		license: 'What others may do with it',
		licenses: {
			'CC-BY-4.0': 'Use and change it, naming you (CC BY 4.0)',
			'CC-BY-SA-4.0': 'Use and change it, naming you, and share alike (CC BY-SA 4.0)',
			'CC0-1.0': 'Anything (CC0)',
			'All rights reserved': 'Learn with it, nothing else (all rights reserved)'
		} as Record<string, string>,
		first: 'Publish it',
		next: 'Publish it as it is now',
		working: 'It is being checked …',
		heavy: 'This deck takes too much time or memory to check. Split it into several decks.',
		busy: 'Many decks are being checked just now. Wait a minute, then try again.',
		nothing: 'Nothing in this deck can be asked yet, so there is nothing to publish:'
	},

	review: {
		title: (deck: string) => `Before others get “${deck}”`,
		remarks: (n: number) => `${count(n, 'thing', 'things')} to look at`,
		stopped: 'cannot be asked as it stands, and is left out',
		same: 'It says what the version before said.',
		kept: 'What your followers have learnt of the other facts stays as it is.',
		changes: {
			added: { title: (n: number) => `${facts(n)} added`, help: '' },
			removed: {
				title: (n: number) => `${facts(n)} taken away`,
				help: 'They are asked no more.'
			},
			announced: {
				title: (n: number) => `${facts(n)} with a new answer, because the world has changed`,
				help: 'Whoever knows the old answer is told, and asked again.'
			},
			silent: {
				title: (n: number) => `${facts(n)} with a new answer`,
				help: 'Whoever has learnt the old answer will be marked wrong without being told.'
			},
			reworded: {
				title: (n: number) => `${facts(n)} with other words, notes or sources, and the same answer`,
				help: ''
			}
		},
		corrections: 'The old answers were mistakes, and are put right',
		unconfirmed: 'Tick this, or go back and say what the answer was until when.',
		go: 'Publish',
		stop: 'Not now'
	},

	here: {
		done: 'Published. Whoever has the address sees this version.',
		link: 'Share the address',
		since: (day: string) => `Version of ${day}`,
		withdrawn:
			'It is withdrawn: its address is good no longer. Whoever followed it keeps what they have.',
		takenDown: 'Whoever runs this server has taken it down. Ask them why.',
		withdraw: 'Withdraw it',
		address: 'Give it another address',
		addressHelp: 'The address there is now is good no longer, for followers too.',
		moved: 'It has another address.',
		versions: (n: number) => count(n, 'version', 'versions'),
		latest: 'what others get now',
		back: 'Bring back',
		backOf: (day: string) => `Bring back the version of ${day}`,
		broughtBack: 'Others get that version again. Your own deck is as it was.'
	},

	opened: {
		title: 'A deck for you',
		description: 'A deck that somebody has published.',
		loading: 'The deck is being fetched …',
		gone: {
			title: 'There is no deck here',
			text: 'It was withdrawn, or part of its address is missing. If you follow it, what you have stays in your decks.'
		},
		silent: {
			title: 'The deck could not be fetched',
			text: 'It is asked for again once you are online. If you follow it, it is in your decks.'
		},
		newer:
			'This deck was made with a newer Footnote. Close the app, and open it again while online.',
		by: (authors: string, license: string) => `by ${authors} · ${license}`,
		size: (n: number, day: string) => `${facts(n)} · version of ${day}`,
		follow: 'Follow',
		followHelp: 'What its maker puts right reaches you; what you have learnt stays. Works offline.',
		copy: 'Make a copy',
		copyHelp: 'It is yours to change, and stays as it is.',
		followed: (deck: string) => `You follow “${deck}”. It is on this device.`,
		copied: (deck: string) => `“${deck}” is on this device, and yours to change.`,
		study: 'Study',
		look: 'Look at it',
		undo: 'Undo',
		undone: 'Taken back.',
		failed: 'It could not be kept. Free some space on this device, then try again.',
		more: (n: number) => `And ${n} more.`
	},

	followed: {
		label: 'You follow this deck',
		text: (day: string) => `It is its maker’s version of ${day}. Newer ones come by themselves.`,
		gone: 'Its maker has withdrawn this deck. You keep what you have; nothing new will come.',
		stop: 'Stop following',
		stopped: 'You follow it no longer, and it is not asked any more. What you have learnt is kept.',
		undo: 'Undo',
		locked: {
			title: 'This deck is somebody else’s',
			text: 'You follow it, so only its maker changes it. Make a copy: that is yours.'
		},
		copy: 'Make a copy'
	},

	reported: {
		title: (n: number) => `${count(n, 'mistake', 'mistakes')} reported`,
		help: 'Pupils and followers wrote these. Who wrote which is not known here; they see what you say to it.',
		gone: 'About a fact that is no longer in the deck',
		on: (day: string) => `on ${day}`,
		edit: 'Look at it',
		right: 'Put right',
		thanks: 'Thank',
		no: 'Not a mistake',
		outcomes: { right: 'put right', thanks: 'thanked', no: 'not a mistake' },
		unsaid: 'That did not reach the server. Try again.'
	},

	shelf: {
		title: 'From this server’s shelf',
		search: 'Search the shelf',
		go: 'Search',
		none: 'Nothing like that is on the shelf.',
		unreached: 'The shelf could not be fetched. Go online, then try again.',
		most: 'More are on the shelf: search for what you want.',
		list: 'Put it on this server’s shelf',
		listHelp: 'Everybody who uses this server finds it there.',
		listed: 'It is on the shelf.',
		unlisted: 'It is on the shelf no longer.'
	},

	complain: {
		title: 'Report this deck',
		label: 'What is wrong with it?',
		help: 'For whoever runs this server: an insult, a theft, anything that should not be here. It goes without your name. A mistake in a fact is reported on its card.',
		send: 'Send it',
		empty: 'Write down what is wrong, in a few words.',
		sent: 'Thank you. Whoever runs this server reads it.'
	}
};
