/** Which routes are meant to let whom in. All others have to refuse whoever is not the class's teacher. */

import type { Right } from '../../src/lib/class/teaching.ts';

export type Who = 'nobody' | 'a pupil' | 'a pupil of the class' | 'another teacher';
export const EVERYBODY: readonly Who[] = [
	'nobody',
	'a pupil',
	'a pupil of the class',
	'another teacher'
];
const SIGNED_IN: readonly Who[] = ['a pupil', 'a pupil of the class', 'another teacher'];

/** For everybody: nothing that belongs to somebody is there, or a secret has to be known. */
export const PUBLIC = [
	'GET /healthz',
	'GET /manifest.webmanifest',
	'GET /api/decks',
	'GET /api/decks/[deck]',
	// Whoever has the address of a published deck may see it.
	'GET /api/published/[address]',
	'POST /api/published/[address]',
	// And what it shows.
	'GET /api/published/[address]/media/[name]',
	'GET /api/shelf',
	// Takes nothing: what is shared with the app stays on the device.
	'POST /make/from-another-app',
	// Whoever has it, or learns the deck in a class, may report a mistake, and ask by its receipt what came of it.
	'POST /api/reports',
	'POST /api/reports/outcomes',
	// Null for whoever is not signed in.
	'GET /api/account',
	'DELETE /api/account/session',
	'POST /api/link',
	'POST /api/link/[code]',
	'POST /api/passkeys',
	'POST /settings?/appearance',
	'POST /settings?/language',
	// Sets the sender's own cookies again.
	'POST /api/lasting',
	// The ways in, and what there would be for a teacher.
	'GET /teach',
	'PAGE /teach',
	'GET /teach/sign-in',
	'PAGE /teach/sign-in',
	'POST /teach/sign-in?/password',
	'POST /teach/sign-in?/passkey',
	'GET /teach/sign-up',
	'PAGE /teach/sign-up',
	'POST /teach/sign-up?/password',
	'POST /teach/sign-up?/passkey',
	'GET /teach/recover',
	'PAGE /teach/recover',
	'POST /teach/recover?/recover',
	// Who has a class's code may ask to be let in.
	'POST /join?/code',
	'GET /join/[code]',
	'PAGE /join/[code]',
	'POST /join/[code]?/join',
	'GET /join/card',
	'PAGE /join/card',
	'POST /join/card?/enter',
	// Signs out the device that asks.
	'POST /class?/switch'
];

/** For some: it is about the account of whoever asks, whatever ids are sent. */
export const OWN: Record<string, readonly Who[]> = {
	'DELETE /api/account': ['a pupil', 'a pupil of the class'],
	'GET /api/account/export': SIGNED_IN,
	'GET /api/classes': SIGNED_IN,
	'GET /api/sync/state': SIGNED_IN,
	'GET /api/reminder': SIGNED_IN,
	'PUT /api/reminder': SIGNED_IN,
	'DELETE /api/reminder': SIGNED_IN,
	'POST /api/own': SIGNED_IN,
	'POST /api/media': SIGNED_IN,
	'GET /api/media/[name]': SIGNED_IN,
	'PUT /api/media/[name]': SIGNED_IN,
	'GET /api/reports': SIGNED_IN,
	'PATCH /api/reports': SIGNED_IN,
	'GET /api/published': SIGNED_IN,
	'POST /api/published': SIGNED_IN,
	'PATCH /api/published': SIGNED_IN,
	'POST /api/sync': SIGNED_IN,
	'GET /class': SIGNED_IN,
	'PAGE /class': SIGNED_IN,
	'POST /class?/forget': SIGNED_IN,
	'GET /class/[id]/tests/[test]': ['a pupil of the class'],
	'PAGE /class/[id]/tests/[test]': ['a pupil of the class'],
	'GET /api/classes/[id]/tests/[test]': ['a pupil of the class'],
	'POST /api/classes/[id]/tests/[test]': ['a pupil of the class'],
	'PUT /api/classes/[id]/tests/[test]': ['a pupil of the class'],
	'GET /class/[id]': ['a pupil of the class'],
	'PAGE /class/[id]': ['a pupil of the class'],
	// Whoever is in no such class has left it already; that nothing changes is tested below.
	'POST /class/[id]?/leave': SIGNED_IN,
	'POST /teach?/create': ['another teacher'],
	'POST /teach?/with': ['another teacher'],
	'GET /teach/decks': ['another teacher'],
	'PAGE /teach/decks': ['another teacher'],
	'POST /teach/decks?/upload': ['another teacher'],
	'GET /teach/account': ['another teacher'],
	'PAGE /teach/account': ['another teacher'],
	'GET /teach/account/export': ['another teacher'],
	...Object.fromEntries(
		[
			'signOut',
			'signOutDevice',
			'signOutEverywhere',
			'password',
			'addPasskey',
			'renamePasskey',
			'removePasskey',
			'codes',
			'delete'
		].map((action) => [`POST /teach/account?/${action}`, ['another teacher'] as const])
	)
};

/** The same for everybody. */
export const IMPERSONAL = [
	'GET /healthz',
	'GET /manifest.webmanifest',
	'GET /api/decks',
	'GET /api/decks/[deck]',
	'GET /api/published/[address]',
	'GET /api/published/[address]/media/[name]',
	'GET /api/shelf',
	'GET /join/card',
	'PAGE /join/card'
];

/**
 * Which right each action of a class's pages takes; see src/lib/class/teaching.ts. An action that is not
 * here has not been thought about, and fails the test.
 */
export const RIGHTS: Readonly<Record<string, Right>> = Object.fromEntries(
	(
		[
			['', 'teach', 'code', 'close', 'approve', 'approveAll'],
			['', 'manage', 'rename', 'language', 'merge', 'remove', 'removeWaiting', 'signOut', 'change'],
			['', 'own', 'retention', 'delete'],
			['/teachers', 'teach', 'leave'],
			['/teachers', 'own', 'invite', 'withdraw', 'remove', 'handOver'],
			['/roster', 'teach', 'preview', 'save'],
			['/cards', 'manage', 'issue'],
			['/assign', 'teach', 'quick', 'whole'],
			['/[assignment]/edit', 'teach', 'save'],
			['/[assignment]/edit', 'manage', 'remove'],
			['/tests/new', 'teach', 'give'],
			['/tests/[test]', 'teach', 'fix', 'again', 'open', 'close'],
			['/tests/[test]/edit', 'teach', 'whole', 'save'],
			['/tests/[test]/edit', 'manage', 'remove'],
			['/tests/[test]/questions', 'teach', 'up', 'down', 'remove'],
			['/tests/[test]/questions/choose', 'teach', 'take'],
			['/tests/[test]/preview', 'teach', 'mark'],
			['/tests/[test]/papers/[member]', 'manage', 'mark', 'unmark']
		] as const
	).flatMap(([page, right, ...actions]) =>
		actions.map((action) => [`POST /teach/[class]${page}?/${action}`, right] as const)
	)
);

const actionsThat = (...rights: readonly Right[]) =>
	Object.keys(RIGHTS).filter((name) => rights.includes(RIGHTS[name]!));

/** What a class's substitute may not do. */
export const NOT_FOR_SUBSTITUTES = [
	...actionsThat('manage', 'own'),
	'GET /teach/[class]/cards',
	'PAGE /teach/[class]/cards'
];

/** What is left to whoever teaches a class as well, of all that its owner may do. */
export const ONLY_FOR_THE_LEAD = actionsThat('own');

/** What every teacher of a class may do. */
export const FOR_ALL_TEACHERS = actionsThat('teach');
