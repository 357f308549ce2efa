/** A device that talks to the server as the app does, without a browser: for tests of the server. */
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import type { Edit } from '../../src/lib/own/edit.ts';
import type { Reply } from '../../src/lib/memory/log/exchange.ts';

/** A review under an id of its own. */
export const reviewOf = (device: string, seq: number): Entry => ({
	device,
	seq,
	at: Date.UTC(2026, 9, 1) + seq * 1000,
	offset: 60,
	kind: 'review',
	card: `deck/fact-${seq % 50}/value`,
	grade: seq % 5 === 0 ? 1 : 3,
	form: 'choice',
	mode: 'study',
	took: 1500,
	revision: 0
});

/** The server answered, and did not do what it was asked for. */
export class Refused extends Error {
	readonly status: number;
	readonly retryAfter: string | null;

	constructor(path: string, { status, headers }: Response, text: string) {
		super(`${path}: ${status} ${text}`);
		this.status = status;
		this.retryAfter = headers.get('retry-after');
	}
}

export class SyncClient {
	readonly device: string;
	/** As a browser would send it. */
	cookie = '';
	/** Of the server it talks to, which may change. */
	url: string;

	constructor(url: string, device: string) {
		this.url = url;
		this.device = device;
	}

	/** Makes an account of its own, with its first answer; the code lets another device in. */
	async begin(): Promise<string> {
		const first = { device: this.device, now: Date.now(), entries: [reviewOf(this.device, 1)] };
		const reply = await this.#post('/api/link', JSON.stringify(first));
		this.cookie = cookieOf(reply);
		return ((await reply.json()) as { code: string }).code;
	}

	/** Joins the account that a code is for. */
	async join(code: string): Promise<void> {
		this.cookie = cookieOf(await this.#post(`/api/link/${code}`));
	}

	/** Throws when no reply came, or one that says the push was not taken. */
	push(entries: readonly Entry[], since = 0): Promise<Reply> {
		return this.#exchange('/api/sync', entries, since);
	}

	/** The same of edits of decks of one's own. */
	edit(entries: readonly Edit[], since = 0): Promise<Reply<Edit>> {
		return this.#exchange('/api/own', entries, since);
	}

	/** The whole log of its account, in order of arrival. */
	async everything(): Promise<Entry[]> {
		const entries: Entry[] = [];
		for (let since = 0, more = true; more;) {
			const reply = await this.push([], since);
			entries.push(...reply.entries);
			({ position: since, more } = reply);
		}
		return entries;
	}

	async #exchange<E>(path: string, entries: readonly E[], since: number): Promise<Reply<E>> {
		const body = JSON.stringify({ device: this.device, now: Date.now(), since, entries });
		return (await (await this.#post(path, body)).json()) as Reply<E>;
	}

	async #post(path: string, body?: string): Promise<Response> {
		const reply = await fetch(this.url + path, {
			method: 'POST',
			headers: { origin: this.url, cookie: this.cookie },
			...(body !== undefined && { body })
		});
		if (!reply.ok) throw new Refused(path, reply, await reply.text());
		return reply;
	}
}

const cookieOf = (reply: Response): string => reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
