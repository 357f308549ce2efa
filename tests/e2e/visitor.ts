/** Somebody at the server without a browser: sends what it is told to, and keeps its cookies. */
import { raw, type Reply } from './raw.ts';

const FORM = 'application/x-www-form-urlencoded';

export class Visitor {
	/** Name and value: what the browser would send along. */
	readonly cookies = new Map<string, string>();
	readonly #url: string;
	/** As what the server is known to the visitor. */
	readonly #origin: string;
	readonly #ca: string | undefined;

	/** @param ca who vouches for the server, where it speaks https: a certificate */
	constructor(
		url: string,
		{ origin = url, cookie, ca }: { origin?: string; cookie?: string; ca?: string } = {}
	) {
		this.#url = url;
		this.#origin = origin;
		this.#ca = ca;
		if (cookie) this.#keep(cookie);
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
		return this.#send('GET', path, { accept: 'text/html', ...headers });
	}

	/** Sends a form, as a page of the server would; headers may say otherwise. */
	post(
		path: string,
		fields: Record<string, string>,
		headers: Record<string, string> = {}
	): Promise<Reply> {
		const from = { accept: 'text/html', origin: this.#origin, 'content-type': FORM };
		const body = new URLSearchParams(fields).toString();
		return this.#send('POST', path, { ...from, ...headers }, body);
	}

	json(path: string, value: unknown, headers: Record<string, string> = {}): Promise<Reply> {
		const from = { origin: this.#origin, 'content-type': 'application/json' };
		return this.#send('POST', path, { ...from, ...headers }, JSON.stringify(value));
	}

	async #send(method: string, path: string, headers: Record<string, string>, body?: string) {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
		const all = { host: new URL(this.#origin).host, ...(cookie ? { cookie } : {}), ...length };
		// An empty header is one that is left out.
		const sent = Object.entries({ ...all, ...headers }).filter(([, value]) => value !== '');
		const reply = await raw(this.#url, path, {
			method,
			headers: Object.fromEntries(sent),
			ca: this.#ca,
			...(body !== undefined && { body })
		});
		for (const set of reply.headers['set-cookie'] ?? []) this.#keep(set);
		return reply;
	}

	#keep(set: string) {
		const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
		if (value) this.cookies.set(name!, value);
		else this.cookies.delete(name!);
	}
}
