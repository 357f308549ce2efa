import { namedActions } from '#lib/server/http/named-actions.ts';
import { fail } from '@sveltejs/kit';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { labelOf } from '#lib/server/accounts/device-label.ts';
import { guessedOrWait, isWait } from '#lib/server/guesses/guesses.ts';
import { loginName, nameProblem } from '#lib/server/accounts/login-name.ts';
import { hashPassword } from '#lib/server/accounts/password.ts';
import { problemOf } from '#lib/server/accounts/password-rules.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { opensGate, signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import { newAccountId, signUp, type WayIn } from '#lib/server/accounts/sign-up.ts';
import { newPasskey } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { networkOf } from '#lib/server/network.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { RequestEvent } from './$types';

/** A whole staff room may sign up on one afternoon, from one address. */
const MOST_PER_HOUR = 200;

export const actions = namedActions({
	password: async (event: RequestEvent) => {
		const {
			name: typed,
			password,
			word
		} = await textFields(event.request, 'name', 'password', 'word');
		const name = loginName(typed);
		const gate = await gateProblem(event, word);
		const problems = [
			{ field: 'word', kind: gate },
			{ field: 'name', kind: nameProblem(name) },
			{ field: 'password', kind: problemOf(password, name) }
		].filter(({ kind }) => kind !== undefined);
		if (problems.length > 0) return fail(400, { name: typed, problems });
		const account = (await event.locals.session())?.account.id ?? newAccountId();
		const network = networkOf(event.getClientAddress());
		return enter(event, account, name, async () => ({
			password: await hashPassword(password, network)
		}));
	},
	passkey: async (event: RequestEvent) => {
		const { credential: answer, word } = await textFields(event.request, 'credential', 'word');
		const gate = await gateProblem(event, word);
		if (gate) return fail(400, { name: '', problems: [{ field: 'word', kind: gate }] });
		const { db, now } = await backend();
		const made = await newPasskey({ db, url: event.url, now: now() }, 'sign-up', answer);
		if (!made) return fail(400, { name: '', problems: [{ field: 'form', kind: 'passkey' }] });
		const { about, credential } = made;
		const label = labelOf(event.request.headers.get('user-agent') ?? '');
		return enter(event, about.account, about.name, async () => ({ credential, label }));
	}
});

/** Makes the account, and signs this device in to it. */
async function enter(
	event: RequestEvent,
	account: string,
	name: string,
	wayIn: () => Promise<WayIn>
) {
	const { db, now } = await backend();
	const here = (await event.locals.session())?.account;
	const refuse = (field: string, kind: string, status = 400) =>
		fail(status, { name, problems: [{ field, kind }] });
	// The passkey was asked for by whoever this device was signed in as then.
	if (here && (here.id !== account || here.role !== 'learner')) return refuse('form', 'other');
	const from = `sign-ups from ${networkOf(event.getClientAddress())}`;
	const often = { bucket: from, most: MOST_PER_HOUR, within: 3_600_000 };
	// Before a password is hashed, or a name looked at.
	if (!(await attempt(db, often, now()))) return refuse('form', 'many', 429);
	// Who is told that a name is taken has learnt that it is one: counted like a wrong guess.
	const result = await guessedOrWait(event, { what: 'name' }, async () => {
		const made = await signUp(db, { account, name, wayIn: await wayIn(), now: now() });
		return 'refused' in made && made.refused === 'taken' ? undefined : made;
	});
	if (isWait(result))
		return result.busy ? refuse('form', 'busy', 503) : refuse('form', 'many', 429);
	if (!result) return refuse('name', 'taken');
	if ('refused' in result) return refuse('form', 'other');
	await signIn(event, account);
	return { name, codes: result.codes };
}

async function gateProblem(event: RequestEvent, word: string) {
	if (signUpGate(process.env) === 'closed') return 'closed';
	const opened = await guessedOrWait(event, { what: 'sign-up' }, async () =>
		opensGate(process.env, word) ? true : undefined
	);
	return isWait(opened) ? 'wait' : opened ? undefined : 'wrong';
}
