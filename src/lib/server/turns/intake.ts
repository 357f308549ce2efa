/**
 * Large bodies come in through one gate, and are here as a whole, unfolded, before a route sees them: what
 * all of them take together is limited, and one that is sent slowly keeps no other out for long.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';
import { refusalReply, type Refusal } from '#lib/server/refuse.ts';
import { askerOf } from './asker.ts';
import { isFolded, isLarge, MOST_UNFOLDED, needsSomebody, SMALL, sizeOf } from './body-limit.ts';
import { TooBusy } from './fair-gate.ts';
import { Room, type Place } from './room.ts';
import type { Asker } from './turn-queue.ts';

/** What is sent is there some times over while it is read: as bytes, as text, as what it says. */
const bodies = new Room({ bytes: 8e6, mostWaiting: 300, longestWait: 15_000, patience: 3000 });

/** Seconds until there is room again. */
const COME_BACK = '10';

/**
 * Answers a request once its body is here.
 *
 * @param account whose, if anybody's is signed in
 */
export async function takenIn(
	event: RequestEvent,
	account: () => Promise<string | undefined>,
	answer: () => Promise<Response>
): Promise<Response> {
	const { request } = event;
	if (!isLarge(request) && !isFolded(request)) return answer();
	const known = await account();
	if (known === undefined) return needsSomebody(event) ? refused('sign-in-to-send') : answer();
	// Nothing of it is read: the route says so in words.
	if (sizeOf(request) > Number(process.env.BODY_SIZE_LIMIT)) return answer();
	const held = new HeldBody(askerOf(event, known));
	try {
		const body = await held.read(request);
		if (!body) return refused('too-large');
		const headers = new Headers(request.headers);
		headers.delete('content-encoding');
		headers.set('content-length', String(body.reduce((sum, piece) => sum + piece.length, 0)));
		event.request = new Request(request.url, {
			method: request.method,
			signal: request.signal,
			headers,
			body: givenOut(body),
			duplex: 'half'
		} as RequestInit);
		return await answer();
	} catch (thrown) {
		if (thrown instanceof HungUp) return refused('cut-off');
		if (!(thrown instanceof TooBusy)) throw thrown;
		return refused('too-much-at-once');
	} finally {
		held.leave();
	}
}

const refused = (why: Refusal): Response =>
	refusalReply(why, {
		'cache-control': 'no-store',
		...(why === 'too-much-at-once' && { 'retry-after': COME_BACK })
	});

/** Piece by piece, each gone once it was read: of a body as one there would be another copy, for as long as it is answered. */
const givenOut = (pieces: Uint8Array<ArrayBuffer>[]): ReadableStream =>
	new ReadableStream(
		{
			pull(controller) {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.close();
			}
		},
		{ highWaterMark: 0 }
	);

const unfolded = promisify(gunzip);

/** Whoever sent something has gone before it was here: a network that ends is no error of ours, nor a database's. */
class HungUp extends Error {}

/** What is larger than the server takes has a status of its own. */
function hungUp(thrown: unknown): never {
	throw Object(thrown).status === undefined ? new HungUp() : thrown;
}

/** A body, and the room for it. */
class HeldBody {
	readonly #who: Asker;
	#place: Place | undefined;
	#evicted = () => {};

	constructor(who: Asker) {
		this.#who = who;
	}

	/** All of it, in pieces; undefined if it unfolds to more than is taken. Ends with `TooBusy` where there is no room. */
	async read(request: Request): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
		if (isLarge(request)) await this.#enter(isFolded(request) ? MOST_UNFOLDED : sizeOf(request));
		const pieces = await this.#pieces(request);
		this.#place?.keep();
		if (!isFolded(request)) return pieces;
		const sent = Buffer.concat(pieces);
		// Its last four bytes say how much it is; it is held to that. Of what is broken nothing is left.
		const size = sent.length < 4 ? 0 : sent.readUInt32LE(sent.length - 4);
		if (size > MOST_UNFOLDED) return undefined;
		if (!this.#place && size > SMALL) await this.#enter(size);
		this.#place?.keep();
		const maxOutputLength = Math.max(1, size);
		return [await unfolded(sent, { maxOutputLength }).catch(() => Buffer.alloc(0))];
	}

	/** Gives the room back. */
	leave(): void {
		this.#place?.leave();
	}

	async #enter(bytes: number): Promise<void> {
		this.#place = await bodies.enter(this.#who, bytes, () => this.#evicted());
	}

	async #pieces(request: Request): Promise<Uint8Array<ArrayBuffer>[]> {
		const reader = request.body!.getReader();
		let gone = false;
		this.#evicted = () => {
			gone = true;
			void reader.cancel().catch(() => undefined);
		};
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for (;;) {
			const { done, value } = await reader.read().catch(hungUp);
			if (gone) throw new TooBusy();
			if (done) return pieces;
			this.#place?.moved();
			pieces.push(value);
		}
	}
}
