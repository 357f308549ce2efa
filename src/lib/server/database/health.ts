/** Whether the database answers and takes what it is given: asked by whatever watches over the server. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database, Place } from './database.ts';
import { troubleOf, type Trouble } from './unavailable.ts';

/** An answer that takes longer is none, ms. */
const PATIENCE = 2000;
/** For so long a small write is believed to go on working, ms. */
const BELIEVED = 5000;
/** A write that found no room says more than a small one that finds some, for so long, ms. */
const REMEMBERED = 10_000;

export class Health {
	readonly #db: Database;
	readonly #kind: Place['kind'];
	#asking: Promise<Trouble | undefined> | undefined;
	#writtenAt = -Infinity;
	#failed: { trouble: Trouble; at: number } | undefined;

	constructor(db: Database, kind: Place['kind']) {
		this.#db = db;
		this.#kind = kind;
	}

	/** Is told what a request failed of. */
	failed(error: unknown): void {
		const trouble = troubleOf(error);
		if (trouble === 'full' || trouble === 'read-only' || trouble === 'broken')
			this.#failed = { trouble, at: performance.now() };
	}

	/** What is the matter, within two seconds; undefined if nothing is. However many ask, one look is taken. */
	async trouble(): Promise<Trouble | undefined> {
		const asking = (this.#asking ??= this.#look().finally(() => (this.#asking = undefined)));
		const late = new AbortController();
		const found = await Promise.race([
			asking,
			sleep(PATIENCE, 'silent' as const, { signal: late.signal })
		]);
		late.abort();
		return found ?? this.#lately();
	}

	async #look(): Promise<Trouble | undefined> {
		try {
			await sql`select 1`.execute(this.#db);
			if (performance.now() - this.#writtenAt < BELIEVED) return undefined;
			await this.#write();
			this.#writtenAt = performance.now();
			return undefined;
		} catch (error) {
			this.#writtenAt = -Infinity;
			return troubleOf(error) ?? 'broken';
		}
	}

	/** Something small, each time another: SQLite does not write what is there. */
	async #write(): Promise<void> {
		const number = sql.raw(String(Date.now() % 1_000_000_000));
		await (
			this.#kind === 'sqlite'
				? sql`pragma user_version = ${number}`
				: sql`update origin set lineage = lineage`
		).execute(this.#db);
	}

	#lately(): Trouble | undefined {
		const { trouble, at } = this.#failed ?? { at: -Infinity };
		return performance.now() - at < REMEMBERED ? trouble : undefined;
	}
}
