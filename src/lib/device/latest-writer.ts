/** Writes the latest of many states: while one is on its way, those in between are passed over. */
import { StorageFailure } from './health.ts';

interface LatestWriterOptions<T> {
	write: (state: T) => Promise<void>;
	/** Called when `saved` or `failing` has changed. */
	onChange: () => void;
	/** Fulfilled after so many ms. */
	wait: (ms: number) => Promise<void>;
}

/** Between attempts, ms. */
const PAUSE = 1000;

export class LatestWriter<T> {
	/** The last attempt failed; it is tried again until it works. */
	failing = false;
	readonly #options: LatestWriterOptions<T>;
	#next: { state: T } | undefined;
	#writing: Promise<void> | undefined;

	constructor(options: LatestWriterOptions<T>) {
		this.#options = options;
	}

	/** Whether all that was put is on the disk. */
	get saved(): boolean {
		return !this.#writing;
	}

	/** Writes a state, and resolves when it, or a later one, is written. */
	put(state: T): Promise<void> {
		this.#next = { state };
		this.#writing ??= this.#write();
		return this.#writing;
	}

	/** Gives up what is not written yet: somebody else writes now. */
	drop(): void {
		this.#next = undefined;
	}

	async #write(): Promise<void> {
		try {
			for (let next = this.#next; next; next = this.#next) await this.#attempt(next);
		} finally {
			// Not a moment later: what is put from now on needs a loop of its own.
			this.#writing = undefined;
			this.#options.onChange();
		}
	}

	async #attempt(next: { state: T }): Promise<void> {
		try {
			await this.#options.write(next.state);
			if (this.#next === next) this.#next = undefined;
			this.#became(false);
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			this.#became(true);
			await this.#options.wait(PAUSE);
		}
	}

	#became(failing: boolean): void {
		if (this.failing === failing) return;
		this.failing = failing;
		this.#options.onChange();
	}
}
