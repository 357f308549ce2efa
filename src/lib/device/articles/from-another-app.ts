/**
 * What another app on the phone shares with this one: a text or a file, which the worker takes in and the page of articles fetches. It
 * never reaches the server.
 */
import { LARGEST_FILE } from './largest.ts';

/** Where phones send it; the manifest names it. */
export const SHARED_TO = '/make/from-another-app';
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
	if (bytes && bytes.size <= LARGEST_FILE)
		await (await caches.open(CACHE)).put(SHARED_TO, new Response(bytes));
	return Response.redirect(
		`/make?shared=${bytes && bytes.size > LARGEST_FILE ? 'large' : 'yes'}`,
		303
	);
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
export async function sharedHere(): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const cache = await caches.open(CACHE);
	const held = await cache.match(SHARED_TO);
	await caches.delete(CACHE);
	const bytes = held && new Uint8Array(await held.arrayBuffer());
	return bytes && bytes.length > 0 ? bytes : undefined;
}
