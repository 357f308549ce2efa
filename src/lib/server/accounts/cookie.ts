/** The cookie in which a device keeps its token. */
import type { Cookies } from '@sveltejs/kit';
import { SESSION_LASTS } from './sessions.ts';

/** Over https a browser takes the name for a promise that nobody else could have set it. */
const nameFor = (url: URL) => (url.protocol === 'https:' ? '__Host-footnote' : 'footnote');

const optionsFor = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

export const readCookie = (cookies: Cookies, url: URL): string | undefined =>
	cookies.get(nameFor(url));

/** Whether a device says that it is signed in; most are not, and need no look into the database. */
export const hasSession = (cookies: Cookies, url: URL): boolean =>
	readCookie(cookies, url) !== undefined;

/** @param cookie what `openSession` gave */
export const writeCookie = (cookies: Cookies, url: URL, cookie: string): void =>
	cookies.set(nameFor(url), cookie, { ...optionsFor(url), maxAge: SESSION_LASTS / 1000 });

export const deleteCookie = (cookies: Cookies, url: URL): void =>
	cookies.delete(nameFor(url), optionsFor(url));
