import type { RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { writeCookie } from './cookie.ts';
import { labelOf } from './device-label.ts';
import { rememberDevice } from '#lib/server/guesses/known-device.ts';
import { endSession, openSession, sessionOf, type Account } from './sessions.ts';

/**
 * Makes this device one of an account's: its cookie goes out with the reply. Always with a new token;
 * the one that the device had is good no longer, so that nobody can plant one and wait.
 */
export async function signIn(
	event: Pick<RequestEvent, 'cookies' | 'getClientAddress' | 'locals' | 'request' | 'url'>,
	account: string
): Promise<Account> {
	const { cookies, url, request, locals } = event;
	const { db, now } = await backend();
	const before = await locals.session();
	const label = labelOf(request.headers.get('user-agent') ?? '');
	const cookie = await openSession(db, { account, label, now: now() });
	if (before) await endSession(db, before.account.id, before.hash);
	writeCookie(cookies, url, cookie);
	const session = (await sessionOf(db, cookie, now()))!;
	locals.session = async () => session;
	const { role } = session.account;
	// A learner's account is anybody's for the asking.
	if (role !== 'learner') await rememberDevice(event, role === 'teacher' ? account : undefined);
	return session.account;
}
