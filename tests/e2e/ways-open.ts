/**
 * Ways in that somebody else than the teacher whose class it is may take, each with the reason. What is
 * not here answers 401, 403 or 404, or leads to where one signs in.
 */
export type Who = 'nobody' | 'other pupil' | 'own pupil' | 'other teacher';

export interface Opening {
	who: readonly Who[];
	/** The class's name may be read there. */
	shows?: 'class';
}

const EVERYBODY: readonly Who[] = ['nobody', 'other pupil', 'own pupil', 'other teacher'];
const SIGNED_IN: readonly Who[] = ['other pupil', 'own pupil', 'other teacher'];
const PUPILS: readonly Who[] = ['other pupil', 'own pupil'];
const TEACHERS: readonly Who[] = ['other teacher'];

export const OPEN: Readonly<Record<string, Opening>> = {
	// The same for everybody, or about nobody but whoever asks.
	'GET /healthz': { who: EVERYBODY },
	'GET /api/decks': { who: EVERYBODY },
	'GET /api/decks/[deck]': { who: EVERYBODY },
	'GET /api/account': { who: EVERYBODY },
	'POST /settings?/appearance': { who: EVERYBODY },
	'DELETE /api/account/session': { who: EVERYBODY },
	'POST /class?/switch': { who: EVERYBODY },
	// A code for one's own account, which is made if there is none.
	'POST /api/link': { who: EVERYBODY },

	// Whoever has a class's code may ask to be let in, and sees what class it is.
	'POST /join?/code': { who: EVERYBODY },
	'GET /join/[code]': { who: EVERYBODY, shows: 'class' },
	// To a teacher it says that they are none of the pupils.
	'POST /join/[code]?/join': { who: ['nobody', ...PUPILS], shows: 'class' },
	'GET /join/card': { who: EVERYBODY },
	'POST /join/card?/enter': { who: EVERYBODY },

	// Where teachers come in.
	'GET /teach': { who: EVERYBODY },
	'GET /teach/sign-up': { who: EVERYBODY },
	'POST /teach/sign-up?/password': { who: EVERYBODY },
	'POST /teach/sign-up?/passkey': { who: EVERYBODY },
	'GET /teach/sign-in': { who: EVERYBODY },
	'POST /teach/sign-in?/password': { who: EVERYBODY },
	'POST /teach/sign-in?/passkey': { who: EVERYBODY },
	'GET /teach/recover': { who: EVERYBODY },
	'POST /teach/recover?/recover': { who: EVERYBODY },

	// One's own log, classes, account: which one is said by the cookie alone.
	'POST /api/sync': { who: SIGNED_IN },
	'GET /api/account/export': { who: SIGNED_IN, shows: 'class' },
	'DELETE /api/account': { who: PUPILS },
	'GET /api/classes': { who: SIGNED_IN, shows: 'class' },
	'GET /class': { who: SIGNED_IN, shows: 'class' },
	'POST /class?/forget': { who: SIGNED_IN },
	'GET /class/[id]': { who: ['own pupil'], shows: 'class' },
	'POST /class/[id]?/leave': { who: SIGNED_IN },

	// A teacher's own classes and account, likewise.
	'POST /teach?/create': { who: TEACHERS },
	'GET /teach/account': { who: TEACHERS },
	'GET /teach/account/export': { who: TEACHERS },
	'POST /teach/account?/signOut': { who: TEACHERS },
	'POST /teach/account?/signOutDevice': { who: TEACHERS },
	'POST /teach/account?/signOutEverywhere': { who: TEACHERS },
	'POST /teach/account?/password': { who: TEACHERS },
	'POST /teach/account?/addPasskey': { who: TEACHERS },
	'POST /teach/account?/renamePasskey': { who: TEACHERS },
	'POST /teach/account?/removePasskey': { who: TEACHERS },
	'POST /teach/account?/codes': { who: TEACHERS },
	'POST /teach/account?/delete': { who: TEACHERS },
	'POST /api/passkeys': { who: TEACHERS }
};
