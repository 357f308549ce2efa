/** Lets so many in at once, and the others one after the other as somebody leaves. */
import { TooBusy } from './fair-gate.ts';

/** More than so many do not wait: they are told to come back. */
const MOST_WAITING = 500;

export class Gate {
	#free: number;
	readonly #waiting: (() => void)[] = [];

	constructor(most: number) {
		this.#free = most;
	}

	/**
	 * Does the work once there is room for it.
	 *
	 * @throws {TooBusy} where too many wait
	 */
	async run<T>(work: () => Promise<T>): Promise<T> {
		if (this.#free > 0) this.#free--;
		else {
			if (this.#waiting.length >= MOST_WAITING) throw new TooBusy();
			await new Promise<void>((turn) => this.#waiting.push(turn));
		}
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free++;
		}
	}
}
