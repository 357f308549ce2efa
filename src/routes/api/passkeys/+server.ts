import { json } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { loginName, nameProblem } from '#lib/server/accounts/login-name.ts';
import { loginOf } from '#lib/server/accounts/logins.ts';
import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import { newAccountId } from '#lib/server/accounts/sign-up.ts';
import { askForKnown, askForNew } from '#lib/server/accounts/webauthn.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import type { RequestEvent, RequestHandler } from './$types';

const Wish = z.discriminatedUnion('purpose', [
	z.object({ purpose: z.literal('sign-in') }),
	z.object({ purpose: z.literal('sign-up'), name: z.string().check(z.maxLength(200)) }),
	z.object({ purpose: z.literal('add') }),
	z.object({ purpose: z.literal('confirm') })
]);

/**
 * What the browser has to ask a passkey, or which field of the form has to be put right before. Leaves
 * nothing behind, so it needs no limit. Whether a name is taken is told only to whoever comes with the
 * new passkey, as seldom as to those who come with a password.
 */
export const POST: RequestHandler = async (event) => {
	const wish = await jsonBody(event.request, Wish, 1000);
	const { db, now } = await backend();
	const site = { db, url: event.url, now: now() };
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
		case 'confirm': {
			const account = (await teacherHere(event)).account.id;
			return json({ options: await askForKnown(site, { purpose: 'confirm', account }) });
		}
		case 'add': {
			const account = (await teacherHere(event)).account.id;
			const name = (await loginOf(db, account))?.name ?? '';
			return json({ options: await askForNew(site, { purpose: 'add', account }, name) });
		}
		default:
			return wish satisfies never;
	}
};

async function signUpProblem({ locals }: RequestEvent, name: string) {
	if (signUpGate(process.env) === 'closed') return 'closed';
	const role = (await locals.session())?.account.role;
	if (role !== undefined && role !== 'learner') return 'other';
	return nameProblem(name);
}
