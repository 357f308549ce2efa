/**
 * A class may have a language: whoever has chosen none hears that of their class, before that of their browser. Pages about the
 * class are drawn in it, and a pupil's device remembers it for all others; what is printed for pupils is in it as well.
 */
import type { Cookies } from '@sveltejs/kit';
import { CLASS_LANGUAGE, OWN_LANGUAGE } from '#lib/class/language-cookies.ts';
import { goOnIn } from './reader.ts';

/** As long as browsers allow, s. */
const LONGEST = 400 * 86_400;

interface Asking {
	cookies: Cookies;
	url: URL;
}

/**
 * Draws a page in the language of a class for whoever has chosen none.
 *
 * @param lang undefined where the class has none that is spoken here
 */
export function speakAsClass({ cookies }: Pick<Asking, 'cookies'>, lang: string | undefined): void {
	if (lang !== undefined && cookies.get(OWN_LANGUAGE) === undefined) goOnIn(lang);
}

/** The same for one of its pupils, whose device remembers it; where the class has none any more, it forgets. */
export function speakAsOwnClass(asking: Asking, lang: string | undefined): void {
	speakAsClass(asking, lang);
	const { cookies, url } = asking;
	if (cookies.get(CLASS_LANGUAGE) === lang) return;
	if (lang === undefined) forgetClassLanguage(asking);
	else cookies.set(CLASS_LANGUAGE, lang, { ...optionsFor(url), maxAge: LONGEST });
}

/** A device that nobody is signed in on is in no class. */
export function forgetClassLanguage({ cookies, url }: Asking): void {
	cookies.delete(CLASS_LANGUAGE, optionsFor(url));
}

const optionsFor = ({ protocol }: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' }) as const;
