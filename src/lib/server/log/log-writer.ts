/**
 * Puts pushes that arrive together into one transaction. A flush of the disk takes about as long for
 * one entry as for a thousand: while one is under way, whatever arrives waits for the next.
 */
import type { Database } from '#lib/server/database/database.ts';
import { isUnavailable } from '#lib/server/database/unavailable.ts';
import { REVIEWS, type AccountLog } from './account-log.ts';
import { addEntries, type Added, type Addition } from './add-entries.ts';

/** Entries in one transaction: more would keep the first of them waiting. */
const MOST = 5000;
/** And bytes: what is flushed at once keeps everybody waiting. */
const MOST_BYTES = 2e6;

interface Waiting extends Addition {
	resolve: (added: Added) => void;
	reject: (error: unknown) => void;
}

/** Adds all of it, or nothing and throws. */
export type Write = (additions: readonly Addition[]) => Promise<Added[]>;

export class LogWriter {
	readonly #write: Write;
	#waiting: Waiting[] = [];
	#running: Promise<void> | undefined;

	/**
	 * @param of which of the accounts' logs it writes
	 * @param write how additions get into the database, unless as `addEntries` does it
	 */
	constructor(
		db: Database,
		of: AccountLog = REVIEWS,
		write: Write = (additions) => db.transaction().execute((trx) => addEntries(trx, additions, of))
	) {
		this.#write = write;
	}

	/** Resolves once the entries are durable. Rejects if the database would not take them. */
	add(addition: Addition): Promise<Added> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ ...addition, resolve, reject });
			this.#running ??= this.#run();
		});
	}

	/** Resolves when nothing is waiting any more. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	async #run(): Promise<void> {
		// Whatever arrives in this turn of the loop goes along.
		await new Promise((turn) => setImmediate(turn));
		while (this.#waiting.length > 0) await this.#add(this.#next());
		// In the same breath as the last look: whoever comes after this begins another run.
		this.#running = undefined;
	}

	async #add(together: readonly Waiting[]): Promise<void> {
		try {
			const added = await this.#write(together);
			for (const [i, { resolve }] of together.entries()) resolve(added[i]!);
		} catch (error) {
			// No use trying the others, who would all wait as long: they may come again.
			if (isUnavailable(error))
				for (const { reject } of [...together, ...this.#waiting.splice(0)]) reject(error);
			else if (together.length === 1) together[0]!.reject(error);
			// One of them spoils it for all: each by itself.
			else for (const one of together) await this.#add([one]);
		}
	}

	/** As many as fit into a transaction, at least one. */
	#next(): Waiting[] {
		let entries = 0;
		let bytes = 0;
		const count = this.#waiting.findIndex(({ taken }, i) => {
			entries += taken.length;
			for (const { body } of taken) bytes += body.length;
			return i > 0 && (entries > MOST || bytes > MOST_BYTES);
		});
		return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
	}
}
