import type { Draft, Entry } from '#lib/memory/entry.ts';

/** What the writer needs of the device. */
export interface Appender {
	/** Resolves when the entries are kept. */
	append(drafts: Draft[]): Promise<Entry[]>;
}

/** Waits between attempts, ms. */
const RETRY_FIRST = 1000;
const RETRY_LAST = 30_000;

/**
 * Writes what the learner did. The page never waits for it; what cannot be written is tried again
 * until it can, in the order it was done. Nothing is dropped.
 */
export class StudyWriter {
	/** How many writes are not through yet. */
	unsaved = 0;
	/** Whether the last attempt failed. */
	failing = false;

	readonly #device: Appender;
	readonly #onChange: () => void;
	readonly #wait: (ms: number) => Promise<void>;
	#last: Promise<unknown> = Promise.resolve();

	constructor(device: Appender, onChange: () => void, wait: (ms: number) => Promise<void>) {
		this.#device = device;
		this.#onChange = onChange;
		this.#wait = wait;
	}

	/** Writes drafts; an undo has to wait for the ids of what it undoes, so they may be a promise. */
	write(drafts: Draft[] | Promise<Draft[]>): Promise<Entry[]> {
		this.unsaved++;
		const turn = this.failing ? this.#last : undefined;
		const written = this.#persist(drafts, turn);
		this.#last = Promise.all([this.#last, written]);
		this.#onChange();
		return written;
	}

	async #persist(
		drafts: Draft[] | Promise<Draft[]>,
		turn: Promise<unknown> | undefined
	): Promise<Entry[]> {
		if (turn) await turn;
		const entries = await this.#append(drafts instanceof Promise ? await drafts : drafts);
		this.unsaved--;
		this.failing = false;
		this.#onChange();
		return entries;
	}

	async #append(drafts: Draft[]): Promise<Entry[]> {
		for (let pause = RETRY_FIRST; ; pause = Math.min(pause * 2, RETRY_LAST)) {
			try {
				return await this.#device.append(drafts);
			} catch {
				this.failing = true;
				this.#onChange();
				await this.#wait(pause);
			}
		}
	}
}
