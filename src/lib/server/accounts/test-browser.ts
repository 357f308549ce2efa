/** For tests: a browser that sends forms to actions. What it was given as a cookie, it sends again. */
import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import type { Database } from '#lib/server/database/database.ts';
import { sessionOf } from './sessions.ts';

/** What became of a form: where it led, or what the page was told. */
export interface Answer {
	to?: string;
	status?: number;
	data?: Record<string, unknown>;
}

export function newBrowser(db: Database, now: () => number, address = '203.0.113.7') {
	const jar = new Map<string, string>();
	const cookie = () => jar.get('footnote');
	async function send(
		act: (event: never) => unknown,
		fields: Record<string, string>
	): Promise<Answer> {
		const body = new FormData();
		for (const [key, value] of Object.entries(fields)) body.set(key, value);
		const url = new URL('http://localhost/teach');
		const kept = cookie();
		const session = kept === undefined ? undefined : await sessionOf(db, kept, now());
		const event = {
			url,
			request: new Request(url, { method: 'POST', body }),
			cookies: {
				get: (key: string) => jar.get(key),
				set: (key: string, value: string) => jar.set(key, value),
				delete: (key: string) => jar.delete(key)
			},
			locals: { session: async () => session, personal: false },
			setHeaders: () => {},
			getClientAddress: () => address
		} as unknown as RequestEvent;
		try {
			const answer = (await act(event as never)) as Record<string, unknown>;
			return 'status' in answer ? { ...answer } : { status: 200, data: answer };
		} catch (thrown) {
			if (isRedirect(thrown)) return { status: thrown.status, to: thrown.location };
			if (isHttpError(thrown)) return { status: thrown.status };
			throw thrown;
		}
	}
	return { jar, cookie, send };
}
