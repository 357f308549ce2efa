/**
 * What a page shows, as JSON at the page's own address. Kit can send a page's data by itself, but then
 * each page of the app carries the code to read it, and the ones for studying have no room.
 */
import { isRedirect, json, type RequestEvent } from '@sveltejs/kit';

/** The handler for it: `export const GET = asJson(_read)`. */
export const asJson =
	<E extends RequestEvent>(read: (event: E) => Promise<object>) =>
	async (event: E): Promise<Response> => {
		try {
			return json(await read(event));
		} catch (thrown) {
			// Followed by whoever asked, it would lead to another page's HTML.
			if (isRedirect(thrown)) return json({ redirect: thrown.location });
			throw thrown;
		}
	};
