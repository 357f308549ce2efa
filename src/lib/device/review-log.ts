/**
 * The learner's log as one page sees it: what the store holds, folded, plus entries that the store
 * would not take yet. A page never drops what it has shown: when writing fails, entries are *held*
 * under a device id of the page's own (so their identity is final at once), folded in like all
 * others, and written as soon as the store works again.
 */
import type { Draft, Entry } from '#lib/memory/entry.ts';
import type { Snapshot } from '#lib/memory/snapshot.ts';
import { healthAfter, StorageFailure, type Health } from './health.ts';
import {
	type LogSlice,
	type LogStatus,
	type LogStore,
	type Stamped,
	type Union
} from './log-store.ts';
import { HeldEntries } from './held-entries.ts';
import type { HeldStash } from './held-stash.ts';
import { Retry } from './retry.ts';
import type { TabChannel } from './tab-channel.ts';

/** What the entries are folded into. It must ignore an entry that it has already. */
export interface Fold {
	/** Entries came that it can place only if it is given the whole log. */
	readonly needsHistory: boolean;
	add(entries: readonly Entry[]): unknown;
	snapshot(): Snapshot;
}

export interface ReviewLogOptions<F extends Fold> {
	store: LogStore;
	/** A fold of nothing, or of what a snapshot stands for. */
	newFold: (snapshot?: Snapshot) => F;
	/** The release of the app: a snapshot by another is not trusted. */
	release: string;
	/** Epoch ms. */
	now: () => number;
	/** The learner's offset from UTC, minutes east. */
	offset: () => number;
	/** Runs work later, at the latest after so many ms. */
	later: (work: () => void, ms: number) => void;
	/** Called after every change of fold, health or what is unsent. */
	onChange: () => void;
	/** False for a store that goes with the page. */
	durable?: boolean;
	/** Where held entries survive a reload. */
	stash?: HeldStash;
}

/** With so many entries since the last time it is worth tidying up when nobody waits ... */
const TIDY_AFTER = 50;
/** ... and with so many even if somebody might. */
const PACK_AFTER = 500;

const NOTHING = { entries: [], end: 0 };

export class ReviewLog<F extends Fold> {
	fold: F;
	health: Health = { kind: 'opening' };
	status: LogStatus = { end: 0, unsent: 0 };
	/** Other tabs, once connected. */
	channel: TabChannel | undefined;

	readonly #options: ReviewLogOptions<F>;
	readonly #store: LogStore;
	readonly #held: HeldEntries;
	readonly #retry: Retry;
	#device = '';
	#end = 0;
	#loose = 0;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(options: ReviewLogOptions<F>) {
		this.#options = options;
		this.#store = options.store;
		this.#held = new HeldEntries(options.stash);
		this.#retry = new Retry(async () => {
			await this.refresh();
			return this.health.kind === 'ok' || this.health.kind === 'memory-only';
		}, options.later);
		this.fold = options.newFold();
	}

	/** Resolves when the log is folded, or when `health` says why it is not. */
	async open(): Promise<void> {
		await this.refresh();
		this.#options.later(() => void this.tidy(), 2000);
	}

	/** Packs up and takes a snapshot, if enough has come together. For when nobody waits. */
	tidy(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#loose < TIDY_AFTER || this.health.kind !== 'ok') return;
			await this.#attempt(() => this.#tidy());
		});
	}

	/** Folds in what other tabs wrote, and writes what is held. */
	refresh(): Promise<void> {
		return this.#inTurn(() =>
			this.#attempt(async () => {
				await this.#catchUp();
				await this.#settle();
			})
		);
	}

	/**
	 * Adds entries. Resolves when they are on the disk, or when they are held and `health` says so.
	 */
	append(drafts: readonly Draft[]): Promise<Entry[]> {
		const stamped = drafts.map((draft): Stamped => ({ ...draft, ...this.#stamp() }));
		return this.#inTurn(() => this.#append(stamped));
	}

	/** Adds entries from a file or another device. Throws `StorageFailure`; nothing is held. */
	add(entries: readonly Entry[]): Promise<Union> {
		return this.#inTurn(async () => {
			const union = await this.#store.add(entries);
			await this.#written(union.slice);
			return union;
		});
	}

	/** The whole log, held entries included. Throws `StorageFailure` when it cannot be read. */
	async everything(): Promise<{ entries: Entry[]; end: number }> {
		const { entries, end } = await this.#store.read(0).catch((error: unknown) => {
			// Nothing was ever stored: what is held is all there is.
			if (error instanceof StorageFailure && error.kind === 'forbidden') return NOTHING;
			throw error;
		});
		return { entries: [...entries, ...this.#held.entries], end };
	}

	/** Notes that the log up to `end` is in a file. */
	markBackedUp(end: number): Promise<void> {
		return this.#inTurn(async () => {
			await this.#store.markBackedUp(end, this.#options.now());
			await this.#readStatus();
		});
	}

	/** Another tab wrote this. */
	receive(slice: LogSlice): Promise<void> {
		return this.#inTurn(() => this.#attempt(() => this.#absorb(slice)));
	}

	/** Another version of the app took the database over. */
	outdated(): void {
		this.#become('outdated');
	}

	close(): void {
		this.#retry.stop();
		this.channel?.close();
		this.channel = undefined;
		this.#store.close();
	}

	async #append(stamped: Stamped[]): Promise<Entry[]> {
		const token = this.#held.newToken();
		if (this.#held.count > 0) return this.#hold(stamped, token);
		try {
			const slice = await this.#store.append(stamped, token);
			await this.#written(slice);
			return slice.entries;
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			const entries = this.#hold(stamped, token);
			this.#become(error.kind);
			return entries;
		}
	}

	/** Keeps entries in the page until the store takes them. */
	#hold(stamped: Stamped[], token: string): Entry[] {
		const entries = this.#held.hold(stamped, token);
		this.fold.add(entries);
		if ('held' in this.health) this.health = { ...this.health, held: this.#held.count };
		this.#options.onChange();
		this.#retry.start();
		return entries;
	}

	/** After our own write: fold it in, tell the other tabs, pack up now and then. */
	async #written(slice: LogSlice): Promise<void> {
		this.channel?.post(slice);
		this.#loose += slice.entries.length;
		await this.#attempt(() => this.#absorb(slice));
		if (this.#loose >= PACK_AFTER) this.#options.later(() => void this.tidy(), 0);
	}

	/** Folds in a slice, and first whatever lies between it and what was folded so far. */
	async #absorb(slice: LogSlice): Promise<void> {
		if (slice.device !== this.#device || slice.start > this.#end) return this.#catchUp();
		if (slice.end <= this.#end) return;
		this.#end = slice.end;
		await this.#take(slice.entries);
		const { backedUp, oldest } = this.status;
		const unsent = slice.end - (backedUp?.end ?? 0);
		this.status = { end: slice.end, backedUp, unsent, oldest: oldest ?? slice.entries[0]?.at };
		this.#options.onChange();
	}

	/** Reads what the store has beyond what was folded; all of it if the store was wiped. */
	async #catchUp(): Promise<void> {
		if (this.#device === '') return this.#start();
		const slice = await this.#store.read(this.#end);
		if (slice.device !== this.#device) return this.#start();
		await this.#take(slice.entries);
		this.#end = slice.end;
		await this.#readStatus();
	}

	/** Folds the log as it is stored, by the shortest way. */
	async #start(): Promise<void> {
		const { slice, snapshot, status } = await this.#store.resume(this.#options.release);
		this.fold = this.#options.newFold(snapshot);
		this.#device = slice.device;
		this.#end = slice.end;
		this.#loose = slice.entries.length;
		this.status = status;
		await this.#take([...slice.entries, ...this.#held.entries]);
		this.#options.onChange();
	}

	/** Adds entries to the fold, which may find that it lacks what came before. */
	async #take(entries: readonly Entry[]): Promise<void> {
		this.fold.add(entries);
		if (!this.fold.needsHistory) return;
		const slice = await this.#store.read(0);
		const fold = this.#options.newFold();
		fold.add([...slice.entries, ...this.#held.entries]);
		this.fold = fold;
		this.#end = slice.end;
		this.#loose = slice.end;
	}

	async #tidy(): Promise<void> {
		await this.#store.compact();
		this.#loose = 0;
		if (this.#held.count > 0 || this.fold.needsHistory) return;
		await this.#store.keepSnapshot({
			device: this.#device,
			end: this.#end,
			release: this.#options.release,
			snapshot: this.fold.snapshot()
		});
	}

	async #readStatus(): Promise<void> {
		this.status = await this.#store.status();
		this.#options.onChange();
	}

	/** Does what needs the store, and keeps `health` true to how it went. */
	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			if (this.#held.count === 0) this.#become('ok');
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			this.#become(error.kind);
			this.#retry.start();
		}
	}

	/** Writes what this page holds, and what pages that are gone had to leave behind. */
	async #settle(): Promise<void> {
		const { held, written } = this.#held.pending();
		if (held.length === 0) return;
		const { slice } = await this.#store.settle(held, this.#stamp());
		written();
		this.channel?.post(slice);
		await this.#absorb(slice);
	}

	#become(kind: 'ok' | StorageFailure['kind']): void {
		const held = this.#held.count;
		if (kind !== 'ok') this.health = healthAfter(kind, held);
		else if (this.#options.durable === false) {
			this.health = { kind: 'memory-only', held: this.status.end, todo: 'export' };
		} else this.health = { kind: 'ok' };
		this.#options.onChange();
	}

	#stamp(): Pick<Entry, 'at' | 'offset'> {
		return { at: this.#options.now(), offset: this.#options.offset() };
	}

	/** One thing at a time, in the order asked for. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work, work);
		this.#queue = turn.catch(() => {});
		return turn;
	}
}
