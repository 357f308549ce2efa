import { json } from '@sveltejs/kit';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { newLink } from '#lib/server/accounts/links.ts';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** A code for another device; a learner without an account gets one by this. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = await backend();
	const session = await event.locals.session();
	const account = session?.account ?? (await newAccount(db, 'learner', now()));
	if (!session) await signIn(event, account.id);
	return json(await newLink(db, account.id, now()));
};
