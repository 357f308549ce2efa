/**
 * Keeps this device's log and its account's on the server the same: sends what the server lacks,
 * brings in what came from elsewhere. Whatever goes wrong is tried again; what is sent twice is taken
 * once. Fetched only where a device is signed in.
 */
import { MOST_PUSHED, type Push, type Reply } from '#lib/memory/exchange.ts';
import type { Entry } from '#lib/memory/entry.ts';
import { StorageFailure } from './health.ts';
import type { Incoming, Outgoing } from './log-store.ts';
import type { SyncState } from './sync-state.ts';

/** The part of a log that is needed. */
export interface SyncLog {
	outgoing(account: string, most: number): Promise<Outgoing>;
	bringIn(incoming: Incoming): Promise<void>;
}

export interface SyncOptions {
	log: SyncLog;
	account: string;
	/** Sends a message; rejects where there is no network. */
	post: (push: Push) => Promise<Response>;
	/** Epoch ms. */
	now: () => number;
	/** 0..1, so that a class does not try again all at once. */
	chance: () => number;
	later: (work: () => void, ms: number) => void;
	/** One tab at a time; undefined where a browser cannot say. */
	locks: Pick<LockManager, 'request'> | undefined;
	onState: (state: SyncState) => void;
}

/** After the first failure, ms; twice as long after each further one. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 300_000;
/** Answers that come close together go in one message, ms. */
const TOGETHER = 1500;

export class Sync {
	readonly #options: SyncOptions;
	#running: Promise<void> | undefined;
	/** Something has come up while it ran. */
	#again = false;
	#waiting = false;
	#failures = 0;
	#stopped = false;

	constructor(options: SyncOptions) {
		this.#options = options;
	}

	/** Something was written: it goes out soon, with what follows closely. */
	written(): void {
		if (this.#waiting || this.#stopped) return;
		this.#waiting = true;
		this.#options.later(() => {
			this.#waiting = false;
			void this.now();
		}, TOGETHER);
	}

	/** Syncs at once. Resolves when nothing is left, or when it has to wait; the state says which. */
	now(): Promise<void> {
		if (this.#running) this.#again = true;
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
		return this.#running;
	}

	/** Nothing more is sent. */
	stop(): void {
		this.#stopped = true;
	}

	async #run(): Promise<void> {
		const { locks } = this.#options;
		do {
			this.#again = false;
			// Another tab that is at it sends what this one wrote, too: they share the disk.
			if (locks)
				await locks.request('footnote-sync', { ifAvailable: true }, async (lock) => {
					if (lock) await this.#exchangeAll();
				});
			else await this.#exchangeAll();
		} while (this.#again && !this.#stopped && this.#failures === 0);
	}

	async #exchangeAll(): Promise<void> {
		try {
			while (!this.#stopped && (await this.#exchange()));
		} catch (error) {
			// The disk has its own notice, and its own way of trying again.
			if (!(error instanceof StorageFailure)) throw error;
			this.#waitFor('storage');
		}
	}

	/** One message and its answer. False when there is nothing more to do, or not now. */
	async #exchange(): Promise<boolean> {
		const { log, account, onState, now } = this.#options;
		const outgoing = await log.outgoing(account, MOST_PUSHED);
		const { entries, writer, since } = outgoing;
		if (entries.length > 0) onState({ kind: 'sending' });
		const push: Push = { device: writer, now: now(), since, entries };
		const response = await this.#options.post(push).catch(() => undefined);
		if (!response) return this.#waitFor('network');
		if (response.status === 401) {
			this.#stopped = true;
			onState({ kind: 'signed-out' });
			return false;
		}
		const reply = response.ok ? await replyIn(response) : undefined;
		if (!reply) return this.#waitFor('server');
		this.#failures = 0;
		await log.bringIn({
			account,
			sent: outgoing.end,
			refused: reply.refused.length,
			standing: reply.standing,
			entries: reply.entries,
			position: reply.position
		});
		const more = entries.length > 0 || reply.more;
		if (!more) onState({ kind: 'synced', at: now() });
		return more;
	}

	#waitFor(why: 'network' | 'server' | 'storage'): false {
		const { onState, later, chance } = this.#options;
		const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures);
		this.#failures++;
		onState({ kind: 'waiting', why });
		const turn = this.#failures;
		later(
			() => {
				// Somebody else may have tried, and succeeded, meanwhile.
				if (this.#failures === turn && !this.#stopped) void this.now();
			},
			wait * (0.5 + chance())
		);
		return false;
	}
}

/** A reply that can be trusted as far as it goes: what is no entry for this app is not brought in. */
async function replyIn(response: Response): Promise<Reply | undefined> {
	try {
		const reply = (await response.json()) as Reply;
		if (!Number.isSafeInteger(reply.position)) return undefined;
		return { ...reply, standing: sound(reply.standing), entries: sound(reply.entries) };
	} catch {
		return undefined;
	}
}

/**
 * What has an identity and a time. The server has held each to its schema when it came; to do so again
 * would bring ten times as much code to every phone.
 */
const sound = (entries: readonly Entry[]): Entry[] =>
	entries.filter(
		({ device, seq, at, offset, kind }) =>
			/^[0-9a-z]{8,32}$/.test(device) &&
			[seq, at, offset].every(Number.isSafeInteger) &&
			seq > 0 &&
			typeof kind === 'string'
	);

/** Compressed where a browser can: a review is two hundred bytes of which ten are news. */
export async function postPush(push: Push): Promise<Response> {
	const json = JSON.stringify(push);
	const packed = json.length > WORTH_IT && typeof CompressionStream === 'function';
	return fetch('/api/sync', {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(packed && { 'content-encoding': 'gzip' })
		},
		body: packed ? await zipped(json) : json
	});
}

/** Characters. */
const WORTH_IT = 1000;

const zipped = (text: string): Promise<Blob> =>
	new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
