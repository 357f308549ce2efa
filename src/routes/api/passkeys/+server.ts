import { error, json } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { attempt } from '#lib/server/accounts/attempts.ts';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { loginName, nameProblem } from '#lib/server/accounts/login-name.ts';
import { loginNamed, loginOf } from '#lib/server/accounts/logins.ts';
import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import { newAccountId } from '#lib/server/accounts/sign-up.ts';
import { askForKnown, askForNew } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/body.ts';
import type { RequestEvent, RequestHandler } from './$types';

const Wish = z.discriminatedUnion('purpose', [
	z.object({ purpose: z.literal('sign-in') }),
	z.object({ purpose: z.literal('sign-up'), name: z.string().check(z.maxLength(200)) }),
	z.object({ purpose: z.literal('add') }),
	z.object({ purpose: z.literal('confirm') })
]);

/** Pages that offer passkeys ask once when they open: a school is one address. */
const MOST = { most: 600, within: 600_000 };

/** What the browser has to ask a passkey, or which field of the form has to be put right before. */
export const POST: RequestHandler = async (event) => {
	const wish = await jsonBody(event.request, Wish, 1000);
	const { db, now } = await backend();
	const site = { db, url: event.url, now: now() };
	const from = { bucket: `passkeys from ${event.getClientAddress()}`, ...MOST };
	if (!(await attempt(db, from, now()))) error(429, 'That is too often. Wait ten minutes.');
	event.locals.personal = true;
	switch (wish.purpose) {
		case 'sign-in':
			return json({ options: await askForKnown(site, wish) });
		case 'sign-up': {
			const name = loginName(wish.name);
			const kind = await signUpProblem(event, name);
			if (kind) return json({ problem: { field: kind === 'closed' ? 'word' : 'name', kind } });
			const account = (await event.locals.session())?.account.id ?? newAccountId();
			return json({ options: await askForNew(site, { purpose: 'sign-up', account, name }, name) });
		}
		default: {
			const account = (await teacherHere(event)).account.id;
			if (wish.purpose === 'confirm')
				return json({ options: await askForKnown(site, { purpose: 'confirm', account }) });
			const name = (await loginOf(db, account))?.name ?? '';
			return json({ options: await askForNew(site, { purpose: 'add', account }, name) });
		}
	}
};

async function signUpProblem({ locals }: RequestEvent, name: string) {
	if (signUpGate(process.env) === 'closed') return 'closed';
	const role = (await locals.session())?.account.role;
	if (role !== undefined && role !== 'learner') return 'other';
	const { db } = await backend();
	return nameProblem(name) ?? ((await loginNamed(db, name)) ? 'taken' : undefined);
}
