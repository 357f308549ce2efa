import { namedActions } from '#lib/server/named-actions.ts';
import { fail, redirect } from '@sveltejs/kit';
import { checkPassword, guessedOrWait } from '#lib/server/accounts/check-password.ts';
import { loginName } from '#lib/server/accounts/login-name.ts';
import { loginNamed } from '#lib/server/accounts/logins.ts';
import { ownPath } from '#lib/server/accounts/own-path.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { hashOf } from '#lib/server/accounts/token.ts';
import { knownPasskey } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	password: async (event: RequestEvent) => {
		const fields = await textFields(event.request, 'name', 'password', 'to');
		if (await isPupils(event)) return refuse('pupil');
		const { db } = await backend();
		const name = loginName(fields.name);
		const login = await loginNamed(db, name);
		const right = await checkPassword(event, {
			// Names are of any length until they are looked at.
			bucket: `sign-in as ${hashOf(name)}`,
			password: fields.password,
			kept: login?.password ?? undefined
		});
		if (right === false) return refuse('wrong', fields.name);
		if (right !== true) return refuse('wait', fields.name, right.wait);
		return enter(event, login!.account, fields.to);
	},
	passkey: async (event: RequestEvent) => {
		const { credential, to } = await textFields(event.request, 'credential', 'to');
		if (await isPupils(event)) return refuse('pupil');
		const { db, now } = await backend();
		const site = { db, url: event.url, now: now() };
		const account = await guessedOrWait(event, 'login', () =>
			knownPasskey(site, { purpose: 'sign-in' }, credential)
		);
		if (account === undefined) return refuse('passkey');
		if (typeof account !== 'string') return refuse('wait', '', account.wait);
		return enter(event, account, to);
	}
});

const refuse = (kind: string, name = '', wait = 0) =>
	fail(kind === 'wait' ? 429 : 400, { name, problems: [{ field: 'form', kind }], wait });

/** A pupil has no way back but a new card from their teacher: nobody signs them out by the way. */
const isPupils = async ({ locals }: RequestEvent) =>
	(await locals.session())?.account.role === 'pupil';

async function enter(event: RequestEvent, account: string, to: string) {
	await signIn(event, account);
	redirect(303, ownPath(to, '/teach'));
}
