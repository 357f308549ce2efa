/** Large replies, each held until it was read: what all of them take together is limited. */
import type { RequestEvent } from '@sveltejs/kit';
import { askerOf } from './asker.ts';
import { Room, type Place } from './room.ts';
import type { Asker } from './turn-queue.ts';

/** What is read of the database is there some times over until it is sent. */
const room = new Room({ bytes: 8e6, mostWaiting: 300, longestWait: 15_000, patience: 5000 });

/** Bytes: less takes no more than a connection does. */
const SMALL = 20_000;

type Pieces = AsyncIterator<string | Uint8Array> | Iterator<string | Uint8Array>;

/** A reply that is being made, and the room for it. */
export class LargeReply {
	readonly #who: Asker;
	#place: Place | undefined;
	#evicted = () => {};

	/** @param account for whom it is */
	constructor(event: Pick<RequestEvent, 'getClientAddress'>, account: string) {
		this.#who = askerOf(event, account);
	}

	/**
	 * Resolves when there is room for so many bytes.
	 *
	 * @throws {TooBusy}
	 */
	async room(bytes: number): Promise<void> {
		if (bytes < SMALL || this.#place) return;
		this.#place = await room.enter(this.#who, bytes, () => this.#evicted());
		this.#place.keep();
	}

	/** Gives the room back: nothing comes of it. */
	leave(): void {
		this.#place?.leave();
	}

	/**
	 * The body of the reply, of pieces that are made as they are asked for. Whoever reads nothing of it while
	 * others wait is cut off.
	 */
	body(pieces: Pieces): ReadableStream<Uint8Array> {
		const end = () => {
			this.leave();
			void pieces.return?.();
		};
		return new ReadableStream<Uint8Array>(
			{
				start: (controller) => {
					this.#evicted = () => {
						end();
						controller.error(new Error('This was read too slowly.'));
					};
				},
				pull: async (controller) => {
					this.#place?.keep();
					try {
						const { done, value } = await pieces.next();
						if (done) {
							this.leave();
							controller.close();
						} else controller.enqueue(typeof value === 'string' ? Buffer.from(value) : value);
					} catch (error) {
						end();
						throw error;
					}
					this.#place?.moved();
				},
				cancel: end
			},
			{ highWaterMark: 0 }
		);
	}
}

/** Characters that are sent at once. */
const PIECE = 65_536;

/** A text in pieces. */
export function* inPieces(text: string): Generator<string> {
	for (let at = 0; at < text.length;) {
		// No character of two halves is cut.
		const end = at + PIECE - (/[\uD800-\uDBFF]/.test(text[at + PIECE - 1] ?? '') ? 1 : 0);
		yield text.slice(at, end);
		at = end;
	}
}
