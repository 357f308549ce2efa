/**
 * Safari forgets after seven days what a script has written into cookies, and keeps what a server sets
 * for as long as that says. So the server sets again what a device's own pages have written: how it
 * looks, in which language it speaks, and that something was learnt on it, how much, and when. Nothing of it is kept here, and none
 * of it tells one device from another that has learnt as much.
 */
import type { Cookies } from '@sveltejs/kit';

/** As long as browsers allow, s. */
const LONGEST = 400 * 86_400;

const LASTING = {
	appearance: /^(?:light|dark)$/,
	language: /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/,
	learnt: /^\d{1,9}(?:\.\d{1,6})?$/
};

/** Sets the cookies of this kind again that came with a request, if they are as our pages write them. */
export function makeLast(cookies: Cookies, url: URL): void {
	for (const [name, shape] of Object.entries(LASTING)) {
		const value = cookies.get(name);
		if (value === undefined || !shape.test(value)) continue;
		cookies.set(name, value, {
			path: '/',
			sameSite: 'lax',
			// Pages read them.
			httpOnly: false,
			secure: url.protocol === 'https:',
			maxAge: LONGEST
		});
	}
}
