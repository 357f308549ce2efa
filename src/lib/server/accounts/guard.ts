/** Who may come in. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { readCookie } from './cookie.ts';
import { sessionOf } from './sessions.ts';
import { refuse } from '#lib/server/refuse.ts';

export type Session = NonNullable<Awaited<ReturnType<typeof sessionOf>>>;

/** Looks the device's cookie up, at most once a request. */
export function sessionFor(event: RequestEvent): () => Promise<Session | undefined> {
	let looking: Promise<Session | undefined> | undefined;
	return () => (looking ??= look(event));
}

async function look({ cookies, url }: RequestEvent): Promise<Session | undefined> {
	const cookie = readCookie(cookies, url);
	if (cookie === undefined) return undefined;
	const { db, now } = await backend();
	return sessionOf(db, cookie, now());
}

/** The device that asks; whoever is not signed in gets a 401. */
export async function signedIn({ locals }: Pick<RequestEvent, 'locals'>): Promise<Session> {
	return (await locals.session()) ?? refuse('not-signed-in');
}

/** The teacher who asks; to anybody else the page does not exist. */
export async function teacherHere({ locals }: Pick<RequestEvent, 'locals'>): Promise<Session> {
	const session = await locals.session();
	return session?.account.role === 'teacher' ? session : refuse('no-such-page');
}

/** The teacher who asks for a page; whoever is not signed in may do so first. */
export async function teacherOnPage(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<Session> {
	if (await event.locals.session()) return teacherHere(event);
	redirect(303, `/teach/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
}
