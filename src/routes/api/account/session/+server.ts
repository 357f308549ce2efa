import { deleteCookie } from '#lib/server/accounts/cookie.ts';
import { endSession } from '#lib/server/accounts/sessions.ts';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** Signs this device out. */
export const DELETE: RequestHandler = async ({ locals, cookies, url }) => {
	const session = await locals.session();
	if (session) await endSession((await backend()).db, session.account.id, session.hash);
	deleteCookie(cookies, url);
	return new Response(null, { status: 204 });
};
