import { namedActions } from '#lib/server/http/named-actions.ts';
import { fail, redirect } from '@sveltejs/kit';
import { checkPassword } from '#lib/server/accounts/check-password.ts';
import { isWait } from '#lib/server/guesses/guesses.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { loginNamed } from '#lib/server/accounts/logins.ts';
import { ownPath } from '#lib/server/accounts/own-path.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { knownPasskey } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	password: async (event: RequestEvent) => {
		const fields = await textFields(event.request, 'name', 'password', 'to');
		if (await isPupils(event)) return refuse('pupil');
		const { db } = await backend();
		const name = loginName(fields.name);
		const login = await loginNamed(db, name);
		const right = await checkPassword(event, { name, password: fields.password, login });
		if (isWait(right)) return refuse(right.busy ? 'busy' : 'wait', fields.name, right.wait);
		if (!right) return refuse('wrong', fields.name);
		return enter(event, login!.account, fields.to);
	},
	passkey: async (event: RequestEvent) => {
		const { credential, to } = await textFields(event.request, 'credential', 'to');
		if (await isPupils(event)) return refuse('pupil');
		const { db, now } = await backend();
		const site = { db, url: event.url, now: now() };
		// Nobody guesses these: others' wrong passwords are no reason to refuse one.
		const account = await knownPasskey(site, { purpose: 'sign-in' }, credential);
		if (account === undefined) return refuse('passkey');
		return enter(event, account, to);
	}
});

const STATUS: Readonly<Record<string, number>> = { wait: 429, busy: 503 };
const refuse = (kind: string, name = '', wait = 0) =>
	fail(STATUS[kind] ?? 400, { name, problems: [{ field: 'form', kind }], wait });

/** A pupil has no way back but a new card from their teacher: nobody signs them out by the way. */
const isPupils = async ({ locals }: RequestEvent) =>
	(await locals.session())?.account.role === 'pupil';

async function enter(event: RequestEvent, account: string, to: string) {
	await signIn(event, account);
	redirect(303, ownPath(to, '/teach'));
}
