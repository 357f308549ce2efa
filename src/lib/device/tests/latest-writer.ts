/** Writes the latest of many states: while one is on its way, those in between are passed over. */
import { StorageFailure, type FailureKind } from '#lib/device/storage/health.ts';

interface LatestWriterOptions<T> {
	write: (state: T) => Promise<void>;
	/** Called when `saved` or `failure` has changed. */
	onChange: () => void;
	/** Fulfilled after so many ms. */
	wait: (ms: number) => Promise<void>;
}

/** Between attempts, ms. */
const PAUSE = 1000;

/** Why something is not on the disk; `fault`: nobody knows. */
export type Trouble = FailureKind | 'fault';

export class LatestWriter<T> {
	/** Why the last attempt failed. It is tried again until it works; after a fault, with the next `put`. */
	failure: Trouble | undefined;
	readonly #options: LatestWriterOptions<T>;
	#next: { state: T } | undefined;
	#writing: Promise<void> | undefined;

	constructor(options: LatestWriterOptions<T>) {
		this.#options = options;
	}

	/** Whether all that was put is on the disk. */
	get saved(): boolean {
		return !this.#writing && !this.#next;
	}

	/** Writes a state, and resolves when it, or a later one, is written. Rejects only with a fault. */
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
			this.#became(undefined);
		} catch (error) {
			const storage = error instanceof StorageFailure;
			this.#became(storage ? error.kind : 'fault');
			if (!storage) throw error;
			await this.#options.wait(PAUSE);
		}
	}

	#became(failure: Trouble | undefined): void {
		if (this.failure === failure) return;
		this.failure = failure;
		this.#options.onChange();
	}
}
