/**
 * Folds logs before anybody asks for them: a class's page is to find its pupils' memories ready even if
 * they brought years of reviews. One account at a time, once it has been quiet for a while.
 */
import type { Database } from '#lib/server/database/database.ts';
import { standingsOf } from './standing.ts';

/** With so many new entries it is worth it; fewer are folded in when asked for, in no time. */
const MANY = 1000;
/** How long nothing must have come, ms: whoever is still sending would be folded again and again. */
const QUIET = 10_000;
/** More accounts than this are not kept in mind. */
const REMEMBERED = 50_000;

export class Folding {
	readonly #db: Database;
	readonly #release: string;
	readonly #now: () => number;
	/** Accounts with entries that are not folded, the one that was quiet longest first. */
	readonly #fresh = new Map<string, { entries: number; at: number }>();
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | undefined;

	/** @param now epoch ms */
	constructor(db: Database, release: string, now: () => number) {
		this.#db = db;
		this.#release = release;
		this.#now = now;
	}

	/** An account's log has grown by so many entries. */
	grown(account: string, by: number): void {
		const entries = (this.#fresh.get(account)?.entries ?? 0) + by;
		this.#fresh.delete(account);
		this.#fresh.set(account, { entries, at: this.#now() });
		if (this.#fresh.size > REMEMBERED) this.#fresh.delete(this.#fresh.keys().next().value!);
		this.#timer ??= setInterval(() => {
			this.#running ??= this.#foldQuiet().finally(() => (this.#running = undefined));
		}, QUIET).unref();
	}

	/** Whether nothing is being folded just now. */
	get idle(): boolean {
		return this.#running === undefined;
	}

	/** Resolves when nothing is being folded; nothing more will be. */
	async stop(): Promise<void> {
		clearInterval(this.#timer);
		this.#fresh.clear();
		await this.#running;
	}

	async #foldQuiet(): Promise<void> {
		for (const [account, { entries, at }] of this.#fresh) {
			if (this.#now() - at < QUIET) return;
			this.#fresh.delete(account);
			// Whoever asks for it folds it then, and hears of what is wrong.
			if (entries >= MANY)
				await standingsOf(this.#db, [account], this.#release).catch(() => undefined);
		}
	}
}
