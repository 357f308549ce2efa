import type { RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { forgetClassLanguage } from '#lib/server/http/class-language.ts';
import { deleteCookie } from './cookie.ts';
import { endSession } from './sessions.ts';

/** Signs the device that asks out. */
export async function signOut({
	locals,
	cookies,
	url
}: Pick<RequestEvent, 'locals' | 'cookies' | 'url'>): Promise<void> {
	const session = await locals.session();
	if (session) await endSession((await backend()).db, session.account.id, session.hash);
	deleteCookie(cookies, url);
	forgetClassLanguage({ cookies, url });
}
