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
 * Writes what the learner did, one thing after another, in the order it was done. The page never
 * waits for it. What cannot be written is tried again until it can; nothing is dropped.
 */
export class StudyWriter {
	/** How many writes are not through yet. */
	unsaved = 0;
	/** Whether the last attempt failed. */
	failing = false;

	readonly #device: Appender;
	readonly #onChange: () => void;
	readonly #wait: (ms: number) => Promise<void>;
	#line: Promise<unknown> = Promise.resolve();

	constructor(device: Appender, onChange: () => void, wait: (ms: number) => Promise<void>) {
		this.#device = device;
		this.#onChange = onChange;
		this.#wait = wait;
	}

	/**
	 * Writes the drafts when everything before them is written; they are made then, because an undo
	 * names entries that may not have an id yet.
	 */
	write(make: () => Draft[]): Promise<Entry[]> {
		this.unsaved++;
		const written = this.#line.then(() => this.#persist(make()));
		this.#line = written;
		return written;
	}

	async #persist(drafts: Draft[]): Promise<Entry[]> {
		for (let pause = RETRY_FIRST; ; pause = Math.min(pause * 2, RETRY_LAST)) {
			try {
				const entries = drafts.length > 0 ? await this.#device.append(drafts) : [];
				this.unsaved--;
				this.failing = false;
				this.#onChange();
				return entries;
			} catch {
				this.failing = true;
				this.#onChange();
				await this.#wait(pause);
			}
		}
	}
}
