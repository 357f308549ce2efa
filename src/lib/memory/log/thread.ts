/** Which entries of one device are here: numbers from 1 without gaps, as a rule. */
export class Thread {
	/** Everything up to here is known. */
	#upTo: number;
	readonly #beyond: Set<number>;
	/** The highest number, and the latest time the device has shown, epoch ms. */
	top: number;
	clock: number;

	constructor({ upTo, beyond, top, clock }: ThreadState = NOTHING) {
		this.#upTo = upTo;
		this.#beyond = new Set(beyond);
		this.top = top;
		this.clock = clock;
	}

	has(seq: number): boolean {
		return seq <= this.#upTo || (this.#beyond.size > 0 && this.#beyond.has(seq));
	}

	/** False if it was here already. */
	add(seq: number, at: number): boolean {
		if (this.has(seq)) return false;
		if (seq === this.#upTo + 1) this.#upTo = seq;
		else this.#beyond.add(seq);
		while (this.#beyond.size > 0 && this.#beyond.delete(this.#upTo + 1)) this.#upTo++;
		if (seq > this.top) this.top = seq;
		if (at > this.clock) this.clock = at;
		return true;
	}

	state(): ThreadState {
		return { upTo: this.#upTo, beyond: [...this.#beyond], top: this.top, clock: this.clock };
	}
}

export interface ThreadState {
	upTo: number;
	beyond: readonly number[];
	top: number;
	clock: number;
}

const NOTHING: ThreadState = { upTo: 0, beyond: [], top: 0, clock: -Infinity };
