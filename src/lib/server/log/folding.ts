/**
 * Folds logs before anybody asks for them: a class's page is to find its pupils' memories ready even if
 * they brought years of reviews. One account at a time, a while after it was quiet.
 */
import type { Database } from '#lib/server/database/database.ts';
import { standingsOf } from './standing.ts';

/** After so many new entries it is worth it; fewer are folded in when asked for, in no time. */
const MANY = 200;
/** ms */
const QUIET = 2000;

export class Folding {
	readonly #db: Database;
	readonly #release: string;
	readonly #fresh = new Map<string, number>();
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> = Promise.resolve();

	constructor(db: Database, release: string) {
		this.#db = db;
		this.#release = release;
	}

	/** An account's log has grown by so many entries. */
	grown(account: string, by: number): void {
		this.#fresh.set(account, (this.#fresh.get(account) ?? 0) + by);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#running = this.#fold();
		}, QUIET).unref();
	}

	/** Resolves when nothing is being folded; nothing more will be. */
	async stop(): Promise<void> {
		clearTimeout(this.#timer);
		this.#fresh.clear();
		await this.#running;
	}

	async #fold(): Promise<void> {
		for (const [account, by] of this.#fresh) {
			if (by < MANY) continue;
			this.#fresh.delete(account);
			// Whoever asks for it folds it then, and hears of what is wrong.
			await standingsOf(this.#db, [account], this.#release).catch(() => {});
		}
		// What is left is little, but there must not be ever more of it.
		if (this.#fresh.size > REMEMBERED) this.#fresh.clear();
	}
}

const REMEMBERED = 50_000;
