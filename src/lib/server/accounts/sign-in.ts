import type { RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { writeCookie } from './cookie.ts';
import { labelOf } from './device-label.ts';
import { openSession, sessionOf, type Account } from './sessions.ts';

/** Makes this device one of an account's: its cookie goes out with the reply. */
export async function signIn(
	{ cookies, url, request }: Pick<RequestEvent, 'cookies' | 'url' | 'request'>,
	account: string
): Promise<Account> {
	const { db, now } = await backend();
	const label = labelOf(request.headers.get('user-agent') ?? '');
	const cookie = await openSession(db, { account, label, now: now() });
	writeCookie(cookies, url, cookie);
	return (await sessionOf(db, cookie, now()))!.account;
}
