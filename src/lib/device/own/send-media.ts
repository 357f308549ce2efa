/** Pictures and sounds on their way to the server: which it lacks, and their pieces. */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { PIECE } from '#lib/deck/media/limits.ts';
import { MediaLacking, MediumArrived, MOST_ASKED } from '#lib/own/media/exchange.ts';

/** What the server says where it has no room. */
const FULL = ['media-full', 'media-today'] as const;

/** Why nothing further can be sent. */
export type Stopped = 'network' | (typeof FULL)[number];

/** Addresses of decks in one question. */
const MOST_FOLLOWED = 50;

interface Asking {
	fetch: typeof globalThis.fetch;
	signal: AbortSignal;
}

/** Those among names that the account lacks, and how many bytes of each are there; what decks show that it follows it then has. */
export async function lackingThere(
	names: readonly string[],
	followed: readonly string[],
	asking: Asking
): Promise<MediaLacking['lacks'] | Stopped> {
	const lacks: MediaLacking['lacks'] = [];
	for (let at = 0; at < names.length; at += MOST_ASKED) {
		const json = await ask(asking, '/api/media', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				names: names.slice(at, at + MOST_ASKED),
				followed: followed.slice(0, MOST_FOLLOWED)
			})
		});
		const said = MediaLacking.safeParse(json).data;
		if (!said) return 'network';
		lacks.push(...said.lacks);
	}
	return lacks;
}

/** Sends the pieces of one, from where it broke; undefined when it is there, or will never be taken. */
export async function sendMedium(
	{ name, bytes }: KeptMedium,
	from: number,
	asking: Asking
): Promise<Stopped | undefined> {
	let at = from;
	// Each piece once, and some more where another device sends it as well.
	for (let turns = 2 * Math.ceil(bytes.length / PIECE) + 2; turns > 0; turns--) {
		const path = `/api/media/${name}?bytes=${bytes.length}&at=${at}`;
		const json = await ask(asking, path, {
			method: 'PUT',
			// What says nothing of its type has no body, as far as our server sees.
			headers: { 'content-type': 'application/octet-stream' },
			body: bytes.slice(at, at + PIECE)
		});
		if (json === 'never') return undefined;
		const { why } = Object(json) as { why?: unknown };
		const full = FULL.find((one) => one === why);
		if (full) return full;
		const said = MediumArrived.safeParse(json).data;
		if (!said) return 'network';
		if (said.whole) return undefined;
		at = said.arrived;
	}
	return 'network';
}

/** A reply's JSON; `never` where the server will not take such a thing; undefined where there is none. */
async function ask({ fetch, signal }: Asking, path: string, init: RequestInit): Promise<unknown> {
	try {
		const response = await fetch(path, { ...init, signal });
		if (response.status === 422 || response.status === 413) return 'never';
		return await response.json();
	} catch {
		return undefined;
	}
}
