import { building, dev } from '$app/env';
import type { Handle, HandleFetch, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sessionFor } from '#lib/server/accounts/guard.ts';
import { inTurn } from '#lib/server/guesses/guess-turns.ts';
import { appearanceOf } from '#lib/server/http/appearance.ts';
import { backend, closeBackend, openBackend, reportTrouble } from '#lib/server/backend.ts';
import { refusedForSize } from '#lib/server/turns/body-limit.ts';
import { isCollision } from '#lib/server/database/collision.ts';
import { isUnavailable } from '#lib/server/database/unavailable.ts';
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { keepTidy } from '#lib/server/housekeeping.ts';
import { takenIn } from '#lib/server/turns/intake.ts';
import { isForeign } from '#lib/server/http/origin.ts';
import { refuseUnreadableForms } from '#lib/server/http/readable.ts';
import { refusalReply, refusalText, wordRefusals } from '#lib/server/refuse.ts';
import { log, newRequestId, placeOf } from '#lib/server/http/request-log.ts';
import { isUnkeptAddress } from '#lib/server/http/unkept.ts';
import { CLASS_LANGUAGE, OWN_LANGUAGE } from '#lib/class/language-cookies.ts';
import { chooseLanguage } from '#lib/ui/messages/choose-language.ts';
import { direction, errors } from '#lib/ui/messages/current.ts';
import { languageNamed, SPOKEN_FIRST, type Language } from '#lib/ui/messages/languages.ts';
import { lastPageIn } from '#lib/server/http/last-page.ts';
import { goOnIn, inLanguage, readerLanguage } from '#lib/server/http/reader.ts';
import { scriptPaths } from '#lib/ui/messages/script-paths.ts';
import { asPrerendered } from '#lib/server/http/prerendered.ts';
import { wordReminders } from '#lib/server/reminders/remind-all.ts';
import { habit } from '#lib/ui/messages/habit.ts';
import { refused } from '#lib/ui/messages/refused.ts';
import { linkedIn } from '#lib/ui/site/manifest.ts';

wordRefusals((why) => refused[why]);
wordReminders((lang) =>
	inLanguage(lang, () => ({
		title: habit.push.message.title,
		body: habit.push.message.body,
		lang,
		dir: direction()
	}))
);

/**
 * A server whose database can never be opened says so at once, not to the first who comes. One whose
 * database is not there yet serves what needs none, and waits.
 */
export const init: ServerInit = async () => {
	if (building) return;
	// Whatever a library has left open does not keep the process.
	process.once('sveltekit:shutdown', () => void closeBackend().finally(() => process.exit()));
	void openBackend().then(keepTidy);
	await backend().catch((error: unknown) => {
		if (!isUnavailable(error)) throw error;
	});
};

/** Gives each request a name, and notes what became of it. */
const note: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	const id = newRequestId();
	event.locals.id = id;
	const response = comeBack(await resolve(event), event.locals);
	if (building) return response;
	response.headers.set('x-request-id', id);
	const { method } = event.request;
	const ms = Math.round(performance.now() - begun);
	log('request', { id, method, route: event.route.id, status: response.status, ms });
	return response;
};

/** Neither a database that does not answer nor two at once is a mistake of ours: whoever asked may ask again. */
function comeBack(response: Response, { unavailable, collided }: App.Locals): Response {
	if (response.status !== 500) return response;
	if (collided) return new Response(response.body, { status: 409, headers: response.headers });
	if (!unavailable) return response;
	const headers = new Headers(response.headers);
	headers.set('retry-after', '5');
	return new Response(response.body, { status: 503, headers });
}

/** Kept from everybody: what forged requests would change, and what was said to one person. */
const guard: Handle = async ({ event, resolve }) => {
	if (isForeign(event.request, event.url.origin)) return refusalReply('not-from-here');
	const status = refusedForSize(event);
	if (status) return refusalReply('too-large', {}, status);
	// Nothing may be asked of a page that is being prerendered.
	if (!building && isUnkeptAddress(event.url)) return refusalReply('no-such-address');
	const look = sessionFor(event);
	event.locals.personal = false;
	event.locals.session = () => {
		event.locals.personal = true;
		return look();
	};
	const account = async () => (await look())?.account.id;
	const response = await takenIn(event, account, () => {
		refuseUnreadableForms(event.request);
		return inTurn(event, async () => resolve(event));
	});
	if (event.locals.personal) response.headers.set('cache-control', 'no-store');
	return response;
};

/** A page with somebody's data in it is theirs alone, too. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const response = await fetch(request);
	if (response.headers.get('cache-control') === 'no-store') event.locals.personal = true;
	// What the page shows is about a class with a language of its own.
	goOnIn(languageNamed(response.headers.get('content-language')));
	// How long to wait is told by the page, too.
	const wait = response.headers.get('retry-after');
	if (wait !== null) event.setHeaders({ 'retry-after': wait });
	return response;
};

/** Answers in the reader's language, and sends the scripts that speak it along. */
const speak: Handle = async ({ event, resolve }) => {
	const { cookies, params, request } = event;
	const language = building
		? (languageNamed(params.lang) ?? SPOKEN_FIRST)
		: chooseLanguage(
				[OWN_LANGUAGE, CLASS_LANGUAGE].map((name) => cookies.get(name)),
				request.headers.get('accept-language')
			);
	event.locals.language = language;
	return inLanguage(language, async () => {
		const drawn = await resolve(event);
		// What it is about may have a language of its own (see class-language.ts).
		const spoken = languageNow();
		const response = await lastPageIn(drawn, spoken);
		const links = response.headers.get('link');
		if (links !== null) response.headers.set('link', scriptPaths(spoken, links));
		if (!building) response.headers.set('content-language', spoken);
		return response;
	});
};

const languageNow = (): Language => languageNamed(readerLanguage()) ?? SPOKEN_FIRST;

const ROOT = /(<html\b[^>]*? )lang="en"/;

/** Draws the page in the learner's appearance and language from the first pixel. */
const appear: Handle = async ({ event, resolve }) => {
	const appearance = appearanceOf(event.cookies.get('appearance'));
	const theme = appearance ? `data-theme="${appearance}" ` : '';
	const response = await resolve(event, {
		// A page may look at how long its data may be kept (see ask-page.ts).
		filterSerializedResponseHeaders: (name) => name === 'cache-control',
		transformPageChunk: ({ html }) => {
			const language = languageNow();
			const root = `$1${theme}lang="${language}" dir="${direction()}"`;
			const page = linkedIn(language, scriptPaths(language, html.replace(ROOT, root)));
			return building ? asPrerendered(html, page) : page;
		}
	});
	// Pages depend on the cookie: no shared cache may keep them.
	if (response.headers.get('content-type')?.startsWith('text/html'))
		response.headers.append('cache-control', 'private, no-cache');
	return response;
};

/** Each of the four around the next. */
export const handle: Handle = ({ event, resolve }) =>
	note({
		event,
		resolve: () =>
			speak({
				event,
				resolve: () => guard({ event, resolve: () => appear({ event, resolve }) })
			})
	});

/**
 * What went wrong stays here; the visitor gets an id to quote. The log holds the error's kind and place,
 * not its text, which may carry what somebody typed.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message: status === 404 ? refusalText('no-such-page') : message };
	const { id } = event.locals;
	const unavailable = isUnavailable(error);
	if (unavailable) reportTrouble(error);
	event.locals.unavailable = unavailable || error instanceof TooBusy;
	event.locals.collided = isCollision(error);
	const { method } = event.request;
	const name = error instanceof Error ? error.name : typeof error;
	log('error', { id, method, route: event.route.id, status, error: name, at: placeOf(error) });
	// oxlint-disable-next-line no-console -- on a developer's own machine, all of it
	if (dev) console.error(error);
	return {
		message: event.locals.collided ? refusalText('changed-elsewhere') : errors.fault.title,
		id
	};
};
