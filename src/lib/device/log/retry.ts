/** Waits between attempts, ms. */
const FIRST = 500;
const LAST = 30_000;

/** Tries again and again, less and less often, until it works. */
export class Retry {
	readonly #attempt: () => Promise<boolean>;
	readonly #later: (work: () => void, ms: number) => void;
	#running = false;
	#stopped = false;

	/** @param attempt resolves to whether it worked */
	constructor(attempt: () => Promise<boolean>, later: (work: () => void, ms: number) => void) {
		this.#attempt = attempt;
		this.#later = later;
	}

	/** Begins, unless it has begun. */
	start(): void {
		if (this.#running) return;
		this.#running = true;
		this.#wait(FIRST);
	}

	stop(): void {
		this.#stopped = true;
	}

	#wait(ms: number): void {
		this.#later(() => void this.#try(ms), ms);
	}

	async #try(waited: number): Promise<void> {
		if (this.#stopped) return;
		if (await this.#attempt()) this.#running = false;
		else this.#wait(Math.min(waited * 2, LAST));
	}
}
