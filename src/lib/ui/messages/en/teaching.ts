import { count } from './plural.ts';

/** Who teaches a class: its teachers, invitations, handing it over. */
export const teaching = {
	title: 'Teachers',
	description: 'Who teaches this class, and what each may do.',
	link: 'Teachers of this class',
	who: 'Who teaches this class',
	you: '(you)',
	roles: {
		lead: 'The class is theirs',
		co: 'Teaches it as well',
		substitute: 'Substitute'
	},
	until: (day: string) => `until ${day}`,
	rights: [
		'All teachers see everything, let pupils in, assign decks and give tests.',
		'Whoever teaches the class as well may also print cards, sign devices out, say that two entries are one pupil, rename and remove pupils, change a mark by hand, and take assignments and tests back. A substitute may not.',
		'Whose class it is says who teaches it and until when it is kept, and may delete it. If they delete their account, the class goes on with the other teachers.'
	],
	handOver: 'Hand the class over',
	handOverText:
		'The class is theirs from then on, and you teach it as well. They can send you away.',
	handOverNow: (name: string) => `Hand over to ${name}`,
	remove: 'Send away',
	invite: 'Invite a teacher',
	inviteText:
		'They need an account on this server. You get a link; send it however you like. It is good once, for seven days.',
	as: 'As what',
	invites: {
		co: 'to teach the class as well',
		substitute: 'as a substitute, until a day',
		lead: 'to take the class over'
	},
	date: 'A substitute’s last day',
	dateHelp: 'Only for a substitute. On the next day the class is closed to them.',
	makeLink: 'Make a link',
	invited: 'Here is the link. It is shown this once.',
	invitedHelp:
		'Whoever opens it while signed in as a teacher can take it up. Give it to nobody else.',
	open: (n: number) => `${count(n, 'invitation is', 'invitations are')} open.`,
	withdraw: 'Make them void',
	leave: 'Leave this class',
	leaveText: 'You see nothing of it any more. Its other teachers and its pupils notice nothing.',
	leaveNow: 'Leave now',
	done: {
		withdrawn: 'Open invitations are void.',
		removed: 'They do not teach this class any more.',
		handedOver: 'The class is handed over.'
	},
	problems: {
		role: 'Choose as what you invite them.',
		date: 'A substitute needs a last day: today or later, a year ahead at most.',
		many: 'Ten invitations are open already. Make them void first.',
		gone: 'That had changed in the meantime. This is how things stand now.',
		yours: 'The class is yours: hand it over, or delete it.'
	},
	accept: {
		title: (name: string) => `Teach ${name}`,
		description: 'An invitation to teach a class.',
		as: {
			lead: 'You are invited to take this class over: it is yours from then on.',
			co: 'You are invited to teach this class as well.',
			substitute: 'You are invited as a substitute.'
		},
		until: (day: string) => `Your last day there is ${day}.`,
		now: 'Take it up'
	},
	/** Beside a class in a teacher’s list. */
	listed: { lead: '', co: 'you teach it as well', substitute: 'as a substitute' },
	code: {
		title: 'Invited to teach a class?',
		label: 'Code of the invitation',
		open: 'Open the invitation'
	}
};
