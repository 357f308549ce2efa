/**
 * Puts pushes that arrive together into one transaction. A flush of the disk takes about as long for
 * one entry as for a thousand: while one is under way, whatever arrives waits for the next.
 */
import type { Database } from '#lib/server/database/database.ts';
import { addEntries, type Added, type Addition } from './add-entries.ts';

/** Entries in one transaction: more would keep the first of them waiting. */
const MOST = 5000;

interface Waiting extends Addition {
	resolve: (added: Added) => void;
	reject: (error: unknown) => void;
}

export class LogWriter {
	readonly #db: Database;
	#waiting: Waiting[] = [];
	#running: Promise<void> | undefined;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Resolves once the entries are durable. Rejects if the database would not take them. */
	add(addition: Addition): Promise<Added> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ ...addition, resolve, reject });
			this.#running ??= this.#run().finally(() => (this.#running = undefined));
		});
	}

	/** Resolves when nothing is waiting any more. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	async #run(): Promise<void> {
		// Whatever arrives in this turn of the loop goes along.
		await new Promise((turn) => setImmediate(turn));
		while (this.#waiting.length > 0) {
			const together = this.#next();
			try {
				const added = await this.#write(together);
				for (const [i, { resolve }] of together.entries()) resolve(added[i]!);
			} catch (error) {
				// One of them spoils it for all: each by itself.
				if (together.length === 1) together[0]!.reject(error);
				else for (const one of together) await this.#alone(one);
			}
		}
	}

	async #alone(one: Waiting): Promise<void> {
		try {
			const [added] = await this.#write([one]);
			one.resolve(added!);
		} catch (error) {
			one.reject(error);
		}
	}

	#write(additions: readonly Addition[]): Promise<Added[]> {
		return this.#db.transaction().execute((trx) => addEntries(trx, additions));
	}

	/** As many as fit into a transaction, at least one. */
	#next(): Waiting[] {
		let entries = 0;
		const count = this.#waiting.findIndex(({ taken }, i) => {
			entries += taken.length;
			return i > 0 && entries > MOST;
		});
		return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
	}
}
