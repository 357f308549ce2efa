/**
 * Keeps this device's log and its account's on the server the same: sends what the server lacks,
 * brings in what came from elsewhere. Whatever goes wrong is tried again; what is sent twice is taken
 * once. Fetched only where a device is signed in.
 */
import { rightTimes } from '#lib/memory/log/clock.ts';
import { MOST_PUSHED, type Push, type Reply } from '#lib/memory/log/exchange.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { isStamped } from '#lib/memory/log/entry-shape.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import type { Ahead, Incoming, Outgoing } from '#lib/device/log/store.ts';
import type { SyncState } from './sync-state.ts';

/** Fetched along with it. */
export { askState, postPush } from './ask-server.ts';

/** The part of a log that is needed. */
export interface SyncLog<E = Entry> {
	outgoing(account: string, most: number): Promise<Outgoing<E>>;
	bringIn(incoming: Incoming<E>): Promise<void>;
	keepAhead(ahead: Ahead): Promise<void>;
}

export interface SyncOptions<E = Entry> {
	log: SyncLog<E>;
	/** Of the lock that only one tab has: each log has its own. */
	name?: string;
	account: string;
	/** Sends a message; rejects where there is no network. */
	post: (push: Push) => Promise<Response>;
	/** Asks what the account's log adds up to; undefined where that is not worth it, or fails. */
	askState: () => Promise<Omit<Ahead, 'account'> | undefined>;
	/** Epoch ms. */
	now: () => number;
	/** 0..1, so that a class does not try again all at once. */
	chance: () => number;
	later: (work: () => void, ms: number) => void;
	/** One tab at a time; undefined where a browser cannot say. */
	locks: Pick<LockManager, 'request'> | undefined;
	onState: (state: SyncState) => void;
	/** Called with each reply that was taken in. */
	onReply?: (reply: Reply<E>) => void;
}

/** After the first failure, ms; twice as long after each further one. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 300_000;
/** Answers that come close together go in one message, ms. */
const TOGETHER = 1500;
/** What a server answers to a message that it will never take as it is. */
const NEVER = new Set([400, 413, 422]);
/** What it answers where there is no room for more. */
const FULL = 507;

export class Sync<E extends LogEntry = Entry> {
	readonly #options: SyncOptions<E>;
	#running: Promise<void> | undefined;
	/** Something has come up while it ran. */
	#again = false;
	#waiting = false;
	#failures = 0;
	#stopped = false;
	/** The last reply said that all is to be sent again; if the next does, too, that does not help. */
	#begins = false;
	/** What a long log adds up to was asked for. */
	#asked = false;
	/** Entries in a message: fewer for a while after one was too much for the server. */
	#most = MOST_PUSHED;

	constructor(options: SyncOptions<E>) {
		this.#options = options;
	}

	/** Something was written: it goes out soon, with what follows closely. */
	written(): void {
		// While nothing gets through, an answer more is no reason to try earlier.
		if (this.#waiting || this.#stopped || this.#failures > 0) return;
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
		const { locks, name = 'footnote-sync' } = this.#options;
		do {
			this.#again = false;
			// One tab after the other. The later one finds little to do: they share the disk.
			if (locks) await locks.request(name, () => this.#exchangeAll());
			else await this.#exchangeAll();
		} while (this.#again && !this.#stopped && this.#failures === 0);
	}

	async #exchangeAll(): Promise<void> {
		try {
			await this.#lookAhead();
			while (!this.#stopped && (await this.#exchange()));
		} catch (error) {
			// The disk has its own notice, and its own way of trying again.
			if (!(error instanceof StorageFailure)) throw error;
			this.#waitFor('storage');
		}
	}

	/** On a device that has nothing of the account's yet: what it remembers comes before its history. */
	async #lookAhead(): Promise<void> {
		const { log, account, askState, onState } = this.#options;
		if (this.#asked || (await log.outgoing(account, 1)).since > 0) return;
		this.#asked = true;
		const state = await askState();
		if (!state || this.#stopped) return;
		await log.keepAhead({ account, ...state });
		onState({ kind: 'receiving' });
	}

	/** One message and its answer. False when there is nothing more to do, or not now. */
	async #exchange(): Promise<boolean> {
		const { log, account, onState, onReply, now } = this.#options;
		const outgoing = await log.outgoing(account, this.#most);
		const { entries, writer, since, lineage } = outgoing;
		if (entries.length > 0) onState({ kind: 'sending' });
		const response = await this.#post({ writer, since, lineage, entries });
		if (this.#stopped) return false;
		if (!response) return this.#waitFor('network');
		if (response.status === 401) {
			void response.body?.cancel();
			this.#stopped = true;
			onState({ kind: 'signed-out' });
			return false;
		}
		if (NEVER.has(response.status) && entries.length > 0) return this.#refused(outgoing);
		const reply = response.ok || response.status === FULL ? await replyIn<E>(response) : undefined;
		if (!reply) return this.#waitFor('server');
		if (reply.full) return this.#keep(outgoing, reply, reply.full);
		this.#failures = 0;
		this.#most = Math.min(MOST_PUSHED, this.#most * 2);
		await log.bringIn({
			account,
			sent: outgoing.end,
			refused: reply.refused.length,
			standing: [...reply.standing, ...putRight(outgoing, reply, now())],
			entries: reply.entries,
			position: reply.position,
			more: reply.more,
			lineage: reply.lineage,
			anew: reply.anew
		});
		onReply?.(reply);
		const begins = reply.anew === true && !this.#begins;
		this.#begins = begins;
		const next = await log.outgoing(account, 1);
		if (reply.more || next.entries.length > 0) {
			const further = next.since > since || next.end > outgoing.end || begins;
			// Whatever it is, asking at once and again does not mend it.
			return further || this.#waitFor('server');
		}
		onState({ kind: 'synced', at: now() });
		return false;
	}

	/** There is no room for ours: it stays here and is sent later; what came is taken all the same. */
	async #keep(
		{ entries, end, since }: Outgoing<E>,
		reply: Reply<E>,
		full: NonNullable<Reply['full']>
	): Promise<boolean> {
		const { log, account } = this.#options;
		const { position, more, lineage, anew } = reply;
		const came = { entries: reply.entries, position, more, lineage, anew };
		await log.bringIn({ account, sent: end - entries.length, refused: 0, standing: [], ...came });
		return (more && (anew || position > since)) || this.#waitFor(full);
	}

	/** A message was not taken as a whole: in parts it is, but for what the server can never take. */
	async #refused({ entries, end, writer, since, lineage }: Outgoing<E>): Promise<boolean> {
		const { log, account } = this.#options;
		if (entries.length > 1) {
			this.#most = Math.ceil(entries.length / 2);
			return true;
		}
		// Whatever stands in between may answer so to anything: then the entry is not to blame.
		const response = await this.#post({ writer, since, lineage, entries: [] });
		if (this.#stopped) return false;
		const reply = response?.ok ? await replyIn<E>(response) : undefined;
		if (!reply) return this.#waitFor(response ? 'server' : 'network');
		await log.bringIn({ ...reply, account, sent: end, refused: 1 });
		return true;
	}

	/** Undefined without a network. */
	#post({
		writer,
		lineage,
		...rest
	}: Omit<Outgoing<E>, 'end' | 'lineage'> & { lineage: string | undefined }) {
		const { post, now, account } = this.#options;
		return post({
			device: writer,
			account,
			now: now(),
			...(lineage !== undefined && { lineage }),
			...rest
		}).catch(() => undefined);
	}

	#waitFor(why: Extract<SyncState, { kind: 'waiting' }>['why']): false {
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

/**
 * What stays here though the server would not take it, its time put right as the server does it for all
 * others: or it would come last of all, and what its device wrote after it, too.
 */
function putRight<E extends LogEntry>(
	{ entries, writer }: Outgoing<E>,
	{ now, refused }: Reply<E>,
	ours: number
): E[] {
	const rightTime = rightTimes({ device: writer, theirs: ours, now });
	return refused.flatMap(({ place }) => {
		const entry = entries[place];
		if (!entry) return [];
		const at = rightTime(entry);
		return at === entry.at ? [] : [{ ...entry, at }];
	});
}

/** A reply, if it is one. What is no entry at all is left out of it. */
async function replyIn<E extends LogEntry>(response: Response): Promise<Reply<E> | undefined> {
	try {
		const reply = (await response.json()) as Reply<E>;
		if (!Number.isSafeInteger(reply.position)) return undefined;
		return {
			...reply,
			standing: reply.standing.filter((entry) => isStamped<E>(entry)),
			entries: reply.entries.filter((entry) => isStamped<E>(entry))
		};
	} catch {
		return undefined;
	}
}
