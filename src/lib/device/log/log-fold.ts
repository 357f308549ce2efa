import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import type { Snapshot } from '#lib/memory/fold/snapshot.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { safeBefore, type LogSlice, type LogStatus, type LogStore } from './store.ts';

/** What the entries are folded into. It must ignore an entry that it has already. */
export interface Fold<E = Entry> {
	/** Entries came that it can place only if it is given the whole log. */
	readonly needsHistory: boolean;
	add(entries: readonly E[]): unknown;
	/**
	 * What stands for all of it; absent where that is no shorter than the log.
	 *
	 * @param order in which cards will be looked through
	 */
	snapshot?(order?: readonly string[]): Snapshot;
}

export interface LogFoldOptions<F extends Fold<E>, E extends LogEntry = Entry> {
	store: LogStore<E>;
	/** A fold of nothing, or of what a snapshot stands for. */
	newFold: (snapshot?: Snapshot) => F;
	/** The release of the app: a snapshot by another is not trusted. */
	release: string;
	/** In which order the queue looks through the cards. */
	order?: () => Promise<readonly string[]>;
}

/** Follows a stored log: folds each of its entries once, whoever wrote it. */
export class LogFold<F extends Fold<E>, E extends LogEntry = Entry> {
	fold: F;
	status: LogStatus = { end: 0, unsent: 0 };
	/** The entries that this page has seen: all that is left of the log if it is deleted under it. */
	seen: E[] = [];
	/** How many entries came since the log was last tidied up. */
	loose = 0;

	readonly #options: LogFoldOptions<F, E>;
	readonly #store: LogStore<E>;
	/** Entries that are folded in but not stored yet. */
	readonly #besides: () => readonly E[];
	#device = '';
	#edition = 0;
	/** Position up to which the log is folded. */
	#end = 0;
	/** While a snapshot stands for all that others wrote: whose entries it does not hold. */
	#own: readonly string[] | undefined;

	constructor(options: LogFoldOptions<F, E>, besides: () => readonly E[]) {
		this.#options = options;
		this.#store = options.store;
		this.#besides = besides;
		this.fold = options.newFold();
	}

	/**
	 * Reads what the store has beyond what was folded. Throws `StorageFailure` if it has less: then the
	 * log was deleted, and what was folded of it stays.
	 */
	async catchUp(): Promise<void> {
		if (this.#device === '') return this.#start();
		const slice = await this.#store.read(this.#end);
		if (this.#isOther(slice)) return this.#start();
		this.#end = slice.end;
		await this.#take(this.#needed(slice.entries));
		this.status = await this.#store.status();
	}

	/** Folds in a slice, and first whatever lies between it and what was folded so far. */
	async absorb(slice: LogSlice<E>): Promise<void> {
		if (this.#isOther(slice) || slice.start > this.#end) return this.catchUp();
		// Nothing was added: but maybe it says that something was sent.
		if (slice.start === slice.end) this.status = await this.#store.status();
		if (slice.end <= this.#end) return;
		this.#end = slice.end;
		await this.#take(this.#needed(slice.entries));
		const { oldest } = this.status;
		const unsent = slice.end - safeBefore(this.status);
		this.status = {
			...this.status,
			end: slice.end,
			unsent,
			oldest: oldest ?? slice.entries[0]?.at
		};
	}

	/** Packs the log up and takes a snapshot of the fold. */
	async tidy(): Promise<void> {
		await this.#store.compact();
		this.loose = 0;
		// A snapshot stands for what is stored: no more, no less.
		if (this.#own || this.#besides().length > 0 || this.fold.needsHistory) return;
		if (!this.fold.snapshot) return;
		const { release, order } = this.#options;
		const snapshot = this.fold.snapshot(await order?.());
		const [device, edition, end] = [this.#device, this.#edition, this.#end];
		await this.#store.keepSnapshot({ device, edition, end, release, snapshot });
	}

	/** Whether a slice is not of the log that was folded. */
	#isOther({ device, edition }: LogSlice<E>): boolean {
		return device !== this.#device || edition !== this.#edition;
	}

	/** Takes the log as it is found next, though it may have less than was folded. */
	reset(): void {
		this.#device = '';
		this.#end = 0;
	}

	/** Folds the log as it is stored, by the shortest way. */
	async #start(): Promise<void> {
		const { slice, snapshot, ahead, status } = await this.#store.resume(this.#options.release);
		if (slice.end < this.#end) throw new StorageFailure('cleared');
		this.seen = [];
		this.fold = this.#options.newFold(ahead?.snapshot ?? snapshot);
		this.#own = ahead?.own;
		this.#device = slice.device;
		this.#edition = slice.edition;
		this.#end = slice.end;
		this.loose = 0;
		this.status = status;
		await this.#take([...this.#needed(slice.entries), ...this.#besides()]);
	}

	/** Entries that are not in the fold already, by way of a snapshot. */
	#needed(entries: readonly E[]): readonly E[] {
		return this.#own ? entries.filter(({ device }) => this.#own?.includes(device)) : entries;
	}

	/** Adds entries to the fold, which may find that it lacks what came before. */
	async #take(entries: readonly E[]): Promise<void> {
		this.loose += entries.length;
		for (const entry of entries) this.seen.push(entry);
		this.fold.add(entries);
		if (!this.fold.needsHistory) return;
		const slice = await this.#store.read(0);
		this.#own = undefined;
		const fold = this.#options.newFold();
		fold.add([...slice.entries, ...this.#besides()]);
		this.fold = fold;
		this.seen = slice.entries;
		this.#end = slice.end;
		this.loose = slice.end;
	}
}
