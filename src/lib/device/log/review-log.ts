/**
 * The learner's log as one page sees it: what the store holds, folded, plus entries that the store
 * would not take yet. A page never drops what it has shown: when writing fails, entries are *held*
 * under a device id of the page's own (so their identity is final at once), folded in like all
 * others, and written as soon as the store works again.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import type { DraftOf, LogEntry } from '#lib/memory/log/stamp.ts';
import { healthAfter, StorageFailure, type Health } from '#lib/device/storage/health.ts';
import {
	type Ahead,
	type Incoming,
	type LogSlice,
	type LogStatus,
	type LogStore,
	type Moment,
	type Outgoing,
	type Stamped,
	type Union
} from './store.ts';
import { HeldEntries } from './held-entries.ts';
import type { HeldStash } from './held-stash.ts';
import { LogFold, type Fold, type LogFoldOptions } from './log-fold.ts';
import { Retry } from './retry.ts';
import type { TabChannel } from './tab-channel.ts';
import { difference } from './union.ts';

export interface ReviewLogOptions<
	F extends Fold<E>,
	E extends LogEntry = Entry
> extends LogFoldOptions<F, E> {
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
	stash?: HeldStash<E>;
}

/** With so many entries since the last time it is worth tidying up when nobody waits ... */
const TIDY_AFTER = 50;
/** ... and with so many even if somebody might. */
const PACK_AFTER = 500;

const NOTHING = { entries: [], end: 0 };

/** Entries on their way to the disk. */
interface Append<E extends LogEntry> {
	stamped: readonly Stamped<E>[];
	token: string;
	/** As they are held, once they are. */
	held?: E[];
}

export class ReviewLog<F extends Fold<E>, E extends LogEntry = Entry> {
	health: Health = { kind: 'opening' };
	/** Other tabs, once connected. */
	channel: TabChannel<LogSlice<E>> | undefined;

	readonly #options: ReviewLogOptions<F, E>;
	readonly #store: LogStore<E>;
	readonly #held: HeldEntries<E>;
	readonly #retry: Retry;
	readonly #log: LogFold<F, E>;
	readonly #underWay = new Set<Append<E>>();
	#queue: Promise<unknown> = Promise.resolve();

	constructor(options: ReviewLogOptions<F, E>) {
		this.#options = options;
		this.#store = options.store;
		this.#held = new HeldEntries(options.stash);
		this.#retry = new Retry(async () => {
			await this.refresh();
			return this.health.kind === 'ok' || this.health.kind === 'memory-only';
		}, options.later);
		this.#log = new LogFold(options, () => this.#held.entries);
	}

	/** What all entries fold to. Another object when the log had to be folded anew. */
	get fold(): F {
		return this.#log.fold;
	}

	get status(): LogStatus {
		return this.#log.status;
	}

	/** Resolves when the log is folded, or when `health` says why it is not. */
	async open(): Promise<void> {
		await this.refresh();
		this.#options.later(() => void this.tidy(), 2000);
	}

	/** Packs up and takes a snapshot, if enough has come together. For when nobody waits. */
	tidy(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#log.loose < TIDY_AFTER || this.health.kind !== 'ok') return;
			await this.#attempt(() => this.#log.tidy());
		});
	}

	/** Folds in what other tabs wrote, and writes what is held. */
	refresh(): Promise<void> {
		return this.#inTurn(() =>
			this.#attempt(async () => {
				await this.#bringUp();
			})
		);
	}

	/**
	 * Adds entries. Resolves when they are on the disk, or when they are held and `health` says so.
	 */
	append(drafts: readonly DraftOf<E>[]): Promise<E[]> {
		const stamped = this.#stamped(drafts);
		const append: Append<E> = { stamped, token: this.#held.newToken() };
		this.#underWay.add(append);
		return this.#inTurn(async () => {
			try {
				return await this.#append(append);
			} finally {
				this.#underWay.delete(append);
			}
		});
	}

	/** The page is left, maybe for good: what has not reached the disk yet is held, for the next page. */
	leave(): void {
		for (const append of this.#underWay) this.#hold(append);
	}

	/**
	 * Adds entries that something else keeps until they are on the disk, unless they are there. Resolves
	 * when they are; throws `StorageFailure` otherwise, and nothing is held. May be asked again.
	 *
	 * @param name of these entries, and of no others: two tabs that ask at once add them once
	 * @param there whether they are in the log, of which nothing is missing when it is asked
	 */
	appendOnce(
		name: string,
		drafts: readonly DraftOf<E>[],
		there: (fold: F) => boolean
	): Promise<void> {
		const stamped = this.#stamped(drafts);
		return this.#inTurn(async () => {
			try {
				await this.#bringUp();
				if (there(this.fold)) return this.#become('ok');
				await this.#written(await this.#store.append(stamped, name));
			} catch (error) {
				if (error instanceof StorageFailure) {
					this.#become(error.kind);
					this.#retry.start();
				}
				throw error;
			}
		});
	}

	/** Adds entries from a file or another device. Throws `StorageFailure`; nothing is held. */
	add(entries: readonly E[]): Promise<Union<E>> {
		return this.#inTurn(async () => {
			const union = await this.#store.add(entries);
			// The learner knows: what was saved from it is all there is.
			if (this.health.kind === 'cleared') this.#log.reset();
			await this.#written(union.slice);
			return union;
		});
	}

	/** The next entries that an account on the server lacks. Throws `StorageFailure`. */
	outgoing(account: string, most: number): Promise<Outgoing<E>> {
		return this.#inTurn(() => this.#store.outgoing(account, most));
	}

	/** Brings in what the server answered. Throws `StorageFailure`; then nothing of it is here. */
	bringIn(incoming: Incoming<E>): Promise<void> {
		return this.#inTurn(async () => {
			await this.#written(await this.#store.bringIn(incoming));
			// How much is unsent has changed, too.
			await this.#attempt(() => this.#log.catchUp());
		});
	}

	/** Goes on with what a log on the server adds up to, while it comes in. Throws `StorageFailure`. */
	keepAhead(ahead: Ahead): Promise<void> {
		return this.#inTurn(async () => this.#written(await this.#store.keepAhead(ahead)));
	}

	/** The whole log, held entries included. Throws `StorageFailure` when it cannot be read. */
	async everything(): Promise<{ entries: E[]; end: number }> {
		await this.#look();
		if (this.health.kind === 'cleared') return { entries: this.#left(), end: 0 };
		const { entries, end } = await this.#store.read(0).catch((error: unknown) => {
			// Nothing was ever stored: what is held is all there is.
			if (error instanceof StorageFailure && error.kind === 'forbidden') return NOTHING;
			throw error;
		});
		return { entries: [...entries, ...this.#held.entries], end };
	}

	/** The last so many entries in order of arrival, and the held ones. Throws `StorageFailure`. */
	async latest(count: number): Promise<E[]> {
		const { entries } = await this.#store.read(Math.max(0, this.status.end - count));
		return [...entries, ...this.#held.entries];
	}

	/** Notes that the log up to `end` is in a file. */
	markBackedUp(end: number): Promise<void> {
		return this.#inTurn(async () => {
			if (this.health.kind === 'cleared') return;
			await this.#store.markBackedUp(end, this.#options.now());
			await this.#log.catchUp();
			this.#options.onChange();
		});
	}

	/** Another tab wrote this. */
	receive(slice: LogSlice<E>): Promise<void> {
		return this.#inTurn(() => this.#attempt(() => this.#log.absorb(slice)));
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

	async #append(append: Append<E>): Promise<E[]> {
		const { stamped, token } = append;
		if (this.#held.count > 0) this.#hold(append);
		try {
			if (!append.held) {
				const slice = await this.#store.append(stamped, token, ({ end }) =>
					append.held ? 'unavailable' : end < this.status.end ? 'cleared' : undefined
				);
				await this.#written(slice);
				if (!append.held) return slice.entries;
			}
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			if (!append.held) this.#become(error.kind);
		}
		const entries = this.#hold(append);
		// The page was left, and taken up again: nothing keeps them from the disk.
		if (this.health.kind === 'ok') await this.#attempt(() => this.#bringUp());
		return entries;
	}

	/** Keeps entries in the page until the store takes them. */
	#hold(append: Append<E>): E[] {
		if (append.held) return append.held;
		const entries = (append.held = this.#held.hold(append.stamped, append.token));
		this.fold.add(entries);
		if ('held' in this.health)
			this.health = { ...this.health, held: this.#heldBy(this.health.kind) };
		this.#options.onChange();
		this.#retry.start();
		return entries;
	}

	/** After our own write: fold it in, tell the other tabs, pack up now and then. */
	async #written(slice: LogSlice<E>): Promise<void> {
		this.channel?.post(slice);
		await this.#attempt(() => this.#log.absorb(slice));
		if (this.#log.loose >= PACK_AFTER) this.#options.later(() => void this.tidy(), 0);
	}

	/** Does what needs the store, and keeps `health` true to how it went. */
	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			if (this.#held.count === 0) this.#become('ok');
			else this.#options.onChange();
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			this.#become(error.kind);
			this.#retry.start();
		}
	}

	async #bringUp(): Promise<void> {
		await this.#log.catchUp();
		await this.#settle();
	}

	/**
	 * Notices what was deleted under this page: that is no empty log. Says so only where something is not
	 * as it was, as whoever is told reads the log again.
	 */
	#look(): Promise<void> {
		return this.#inTurn(async () => {
			const { end } = this.status;
			try {
				await this.#log.catchUp();
				if (this.status.end !== end) this.#options.onChange();
			} catch (error) {
				if (!(error instanceof StorageFailure)) throw error;
				if (error.kind === this.health.kind) return;
				this.#become(error.kind);
				this.#retry.start();
			}
		});
	}

	/** Writes what this page holds, and what pages that are gone had to leave behind. */
	async #settle(): Promise<void> {
		const { held, written } = this.#held.pending();
		if (held.length === 0) return;
		const { slice } = await this.#store.settle(held, this.#stamp());
		written();
		this.channel?.post(slice);
		await this.#log.absorb(slice);
	}

	#become(kind: 'ok' | StorageFailure['kind']): void {
		if (kind !== 'ok') this.health = healthAfter(kind, this.#heldBy(kind));
		else if (this.#options.durable === false) {
			this.health = { kind: 'memory-only', held: this.status.end, todo: 'export' };
		} else this.health = { kind: 'ok' };
		this.#options.onChange();
	}

	/** How many entries this page has that the disk has not. */
	#heldBy(kind: Health['kind'] | StorageFailure['kind']): number {
		return kind === 'cleared' ? this.#left().length : this.#held.count;
	}

	/** What this page has of a log that was deleted under it. */
	#left(): E[] {
		return difference([], [...this.#log.seen, ...this.#held.entries]).fresh;
	}

	/** What is done at once is of one moment: the reviews of all the cards that one answer answers. */
	#stamped(drafts: readonly DraftOf<E>[]): Stamped<E>[] {
		const moment = this.#stamp();
		return drafts.map((draft) => ({ ...draft, ...moment }) as Stamped<E>);
	}

	#stamp(): Moment {
		return { at: this.#options.now(), offset: this.#options.offset() };
	}

	/** One thing at a time, in the order asked for. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work, work);
		this.#queue = turn.catch(() => {});
		return turn;
	}
}
