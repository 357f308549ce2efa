import { json } from '@sveltejs/kit';
import { deleteAccount } from '#lib/server/accounts/accounts.ts';
import { deleteCookie } from '#lib/server/accounts/cookie.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** Whose device this is. */
export const GET: RequestHandler = async ({ locals }) => {
	const session = await locals.session();
	return json({ account: session ? { ...session.account, id: session.known } : null });
};

/** Deletes the account of whoever asks, with all that the server has of it. */
export const DELETE: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	if (account.role === 'teacher') refuse('deleted-on-its-page');
	await deleteAccount((await backend()).db, account.id);
	deleteCookie(event.cookies, event.url);
	return new Response(null, { status: 204 });
};
