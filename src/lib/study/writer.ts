import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';

/** What the writer needs of the page. */
interface WriterOptions {
	/** Resolves when the entries are kept. */
	append: (drafts: EntryDraft[]) => Promise<Entry[]>;
	/** Called when `unsaved` or `failing` has changed. */
	onChange: () => void;
	/** Fulfilled after so many ms. */
	wait: (ms: number) => Promise<void>;
	/** Told of every refusal: the device holds what the disk refuses, so it is a fault of ours. */
	report: (error: unknown) => void;
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

	readonly #options: WriterOptions;
	#last: Promise<unknown> = Promise.resolve();

	constructor(options: WriterOptions) {
		this.#options = options;
	}

	/** Writes drafts; an undo has to wait for the ids of what it undoes, so they may be a promise. */
	write(drafts: EntryDraft[] | Promise<EntryDraft[]>): Promise<Entry[]> {
		this.unsaved++;
		const turn = this.failing ? this.#last : undefined;
		const written = this.#persist(drafts, turn);
		this.#last = Promise.all([this.#last, written]);
		this.#options.onChange();
		return written;
	}

	async #persist(
		drafts: EntryDraft[] | Promise<EntryDraft[]>,
		turn: Promise<unknown> | undefined
	): Promise<Entry[]> {
		if (turn) await turn;
		const entries = await this.#append(drafts instanceof Promise ? await drafts : drafts);
		this.unsaved--;
		this.failing = false;
		this.#options.onChange();
		return entries;
	}

	async #append(drafts: EntryDraft[]): Promise<Entry[]> {
		for (let pause = RETRY_FIRST; ; pause = Math.min(pause * 2, RETRY_LAST)) {
			try {
				return await this.#options.append(drafts);
			} catch (error) {
				this.#options.report(error);
				this.failing = true;
				this.#options.onChange();
				await this.#options.wait(pause);
			}
		}
	}
}
