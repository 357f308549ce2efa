/** Asks a server that nobody here knows: it learns nothing but what is said to it, and says no more than is asked for. */

/** An answer is some kilobytes. */
const MOST_BYTES = 1_000_000;
/** Others would have to be allowed by the server, one by one. */
const HEADERS = ['content-type', 'authorization', 'accept'];

/** Rejects with it once a reply is too long. */
export class TooLong extends Error {
	override name = 'TooLong';
}

/** Without cookies, without saying whose page it is, and never on to another address with the key. */
export async function modestFetch(
	input: Parameters<typeof fetch>[0],
	init: RequestInit = {}
): Promise<Response> {
	const given = new Headers(init.headers);
	const headers = HEADERS.flatMap((name): [string, string][] => {
		const value = given.get(name);
		return value === null ? [] : [[name, value]];
	});
	const response = await fetch(input, {
		method: init.method ?? 'GET',
		headers,
		body: init.body ?? null,
		signal: init.signal ?? null,
		credentials: 'omit',
		redirect: 'error',
		referrerPolicy: 'no-referrer',
		cache: 'no-store'
	});
	const { status } = response;
	return new Response(await textOf(response), {
		status,
		headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' }
	});
}

async function textOf({ body }: Response): Promise<string> {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	for (;;) {
		const { done = true, value } = (await reader?.read()) ?? {};
		if (done || !value) return text + decoder.decode();
		bytes += value.length;
		if (bytes > MOST_BYTES) {
			await reader?.cancel();
			throw new TooLong();
		}
		text += decoder.decode(value, { stream: true });
	}
}
