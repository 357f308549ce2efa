/**
 * Devices that bring entries without a pause through whatever becomes of the server, as the app does: what
 * was not acknowledged is sent again, until it is.
 */
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { openDatabase, type Place } from '../../src/lib/server/database/database.ts';
import { Refused, reviewOf, SyncClient } from './sync-client.ts';

/** Entries in a push. */
const MANY = 10;

interface Device {
	client: SyncClient;
	acknowledged: number;
	/** How far it knows the log. */
	since: number;
}

export class Pushing {
	readonly #devices: readonly Device[];
	#stopped = false;
	#running: Promise<unknown> = Promise.resolve();
	/** What the server said when it could not take a push; 0 where it said nothing. */
	readonly refusals: { status: number; retryAfter: string | null }[] = [];

	private constructor(devices: readonly Device[]) {
		this.#devices = devices;
	}

	/** Each with an account of its own, in the server's database. */
	static async to(url: string, place: Place, count = 8): Promise<Pushing> {
		const db = await openDatabase(place);
		const devices: Device[] = [];
		for (let n = 0; n < count; n++) {
			const client = new SyncClient(url, `phone000000${n}`);
			const now = Date.now();
			const { id: account } = await newAccount(db, 'learner', now);
			client.cookie = `footnote=${await openSession(db, { account, label: 'Test', now })}`;
			devices.push({ client, acknowledged: 0, since: 0 });
		}
		await db.destroy();
		return new Pushing(devices);
	}

	/** Of all devices. */
	get acknowledged(): number {
		return this.#devices.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
	}

	start(): void {
		this.#running = Promise.all(this.#devices.map((device) => this.#push(device)));
	}

	/** Resolves when so many more entries are acknowledged; to how long that took, ms. */
	async more(entries: number): Promise<number> {
		const begun = performance.now();
		const goal = this.acknowledged + entries;
		while (this.acknowledged < goal) await new Promise((done) => setTimeout(done, 20));
		return performance.now() - begun;
	}

	/** Resolves when the last push has come back. */
	async stop(): Promise<void> {
		this.#stopped = true;
		await this.#running;
	}

	/** Entries that were acknowledged and are not there, or are there more than once. */
	async wrong(url = this.#devices[0]!.client.url): Promise<{ missing: number; doubled: number }> {
		let missing = 0;
		let doubled = 0;
		for (const { client, acknowledged } of this.#devices) {
			client.url = url;
			const seqs = (await client.everything()).map(({ seq }) => seq);
			const there = new Set(seqs);
			doubled += seqs.length - there.size;
			for (let seq = 1; seq <= acknowledged; seq++) if (!there.has(seq)) missing++;
		}
		return { missing, doubled };
	}

	async #push(device: Device): Promise<void> {
		while (!this.#stopped) {
			const entries: Entry[] = Array.from({ length: MANY }, (_, i) =>
				reviewOf(device.client.device, device.acknowledged + 1 + i)
			);
			try {
				const reply = await device.client.push(entries, device.since);
				device.since = reply.position;
				device.acknowledged += MANY;
			} catch (error) {
				const { status, retryAfter } =
					error instanceof Refused ? error : { status: 0, retryAfter: null };
				this.refusals.push({ status, retryAfter });
				await new Promise((done) => setTimeout(done, 50));
			}
		}
	}
}
