/**
 * What another app on the phone shares with this one: a text or a file, which the worker takes in and the page of articles fetches. It
 * never reaches the server.
 */
import { isTooLarge } from './largest.ts';

/** Where phones send it; the manifest names it. */
export const SHARED_TO = '/make/from-another-app';
/** What may be in it, as kinds and as endings of names. */
export const SHARED_TYPES = [
	'text/plain',
	'text/html',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.oasis.opendocument.text',
	'.txt',
	'.html',
	'.htm',
	'.docx',
	'.odt',
	'application/pdf',
	'.pdf'
];
export const SHARED_FIELDS = { title: 'title', text: 'text', url: 'url', file: 'file' } as const;

const CACHE = 'footnote-shared';

/** In the worker: takes in what is shared, and leads to the page. Undefined for every other request. */
export function takeShared(request: Request): Promise<Response> | undefined {
	const { origin, pathname } = new URL(request.url);
	const isShared =
		request.method === 'POST' && origin === location.origin && pathname === SHARED_TO;
	return isShared ? takeIn(request) : undefined;
}

async function takeIn(request: Request): Promise<Response> {
	const bytes = await bytesOf(request).catch(() => undefined);
	const large = bytes !== undefined && (await isTooLarge(bytes));
	if (bytes && !large) await (await caches.open(CACHE)).put(SHARED_TO, new Response(bytes));
	return Response.redirect(`/make?shared=${large ? 'large' : 'yes'}`, 303);
}

async function bytesOf(request: Request): Promise<Blob> {
	const form = await request.formData();
	const file = form.get(SHARED_FIELDS.file);
	if (file instanceof Blob && file.size > 0) return file;
	const said = (field: 'title' | 'text') => {
		const value = form.get(SHARED_FIELDS[field]);
		return typeof value === 'string' ? value.trim() : '';
	};
	const [title, text] = [said('title'), said('text')];
	// Of a page some apps send its name and its address alone: that is no article.
	return new Blob(
		text === '' || isAddress(text) ? [] : [title === '' ? text : `${title}\n\n${text}`]
	);
}

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

/** On the page: what was shared, once; undefined where nothing was, or nothing that has words. */
export async function sharedHere(): Promise<Blob | undefined> {
	const cache = await caches.open(CACHE);
	const held = await cache.match(SHARED_TO);
	await caches.delete(CACHE);
	const blob = await held?.blob();
	return blob && blob.size > 0 ? blob : undefined;
}
