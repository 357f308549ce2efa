import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import type { SyncHead } from './bring-in.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';
import { StorageFailure, type FailureKind } from '#lib/device/storage/health.ts';
import {
	keyOf,
	safeBefore,
	type Ahead,
	type Held,
	type Incoming,
	type LogSlice,
	type LogStatus,
	type LogStore,
	type Moment,
	type Outgoing,
	type Resumption,
	type Stamped,
	type SyncMark,
	type Union
} from './store.ts';
import {
	difference,
	nextAfter,
	numbered,
	remember,
	settlement,
	withPages,
	type RecentAppend
} from './union.ts';

/** The log of a browser that offers no storage: gone with the page, and said to be. */
export class MemoryLogStore<E extends LogEntry = Entry> implements LogStore<E> {
	#device = newDeviceId();
	readonly #entries: E[] = [];
	#nextSeq = 1;
	#recent: RecentAppend[] = [];
	#backedUp: LogStatus['backedUp'];
	#sync: SyncMark | undefined;
	#formerly: string[] = [];
	#edition = 0;
	#ahead: Ahead | undefined;

	/** Where everything is in memory there is nothing to cut short. */
	async resume(): Promise<Resumption<E>> {
		const own = [this.#device, ...this.#formerly];
		const ahead = this.#ahead && { snapshot: this.#ahead.snapshot, own };
		return { slice: this.#slice(0), status: await this.status(), ...(ahead && { ahead }) };
	}

	async keepSnapshot(): Promise<void> {}

	async read(from: number): Promise<LogSlice<E>> {
		return this.#slice(from);
	}

	async append(
		drafts: readonly Stamped<E>[],
		token: string,
		refuse?: (log: { end: number }) => FailureKind | undefined
	): Promise<LogSlice<E>> {
		const refused = refuse?.({ end: this.#entries.length });
		if (refused) throw new StorageFailure(refused);
		const earlier = this.#recent.find((append) => append.token === token);
		if (earlier) return this.#slice(earlier.start, earlier.start + earlier.count);
		return this.#write(drafts, token);
	}

	async add(entries: readonly E[]): Promise<Union<E>> {
		const { fresh, already, conflicts } = difference(this.#entries, entries);
		const start = this.#entries.length;
		this.#entries.push(...fresh);
		this.#nextSeq = nextAfter(fresh, this.#device, this.#nextSeq);
		return { slice: this.#slice(start), already, conflicts };
	}

	async settle(held: readonly Held<E>[], stamp: Moment): Promise<Union<E>> {
		const { entries, undos } = settlement(held, this.#recent, this.#device, stamp);
		const union = await this.add(entries);
		this.#write(undos);
		this.#recent = this.#recent.filter(({ token }) => held.every((one) => one.token !== token));
		this.#formerly = withPages(this.#formerly, held);
		return { ...union, slice: this.#slice(union.slice.start) };
	}

	async outgoing(account: string, most: number): Promise<Outgoing<E>> {
		const { markFor, firstRun } = await import('./bring-in.ts');
		const mark = markFor(this.#head, account);
		return firstRun(this.#head, mark, this.#entries.slice(mark.sent, mark.sent + most));
	}

	async bringIn(incoming: Incoming<E>): Promise<LogSlice<E>> {
		const { markFor, changesBy, withIds } = await import('./bring-in.ts');
		const { sent } = markFor(this.#head, incoming.account);
		const { head, replaced, added } = changesBy(this.#head, incoming, {
			unsent: this.#entries.slice(sent, incoming.sent),
			known: withIds({}, this.#entries)
		});
		if (replaced.size > 0) {
			this.#entries.splice(
				0,
				this.#entries.length,
				...this.#entries.map((entry) => replaced.get(keyOf(entry)) ?? entry)
			);
		}
		this.#edition = head.edition ?? 0;
		if (!head.ahead) this.#ahead = undefined;
		if (head.device !== this.#device) this.#recent = [];
		this.#device = head.device;
		this.#formerly = head.formerly ?? [];
		this.#sync = head.sync;
		const start = this.#entries.length;
		this.#entries.push(...added);
		this.#nextSeq = nextAfter(added, this.#device, head.nextSeq);
		return this.#slice(start);
	}

	async keepAhead(ahead: Ahead): Promise<LogSlice<E>> {
		const { headWithAhead } = await import('./bring-in.ts');
		const head = headWithAhead(this.#head, ahead, this.#entries);
		if (head) {
			this.#ahead = ahead;
			this.#edition = head.edition ?? 0;
		}
		return this.#slice(this.#entries.length);
	}

	async compact(): Promise<void> {}

	async status(): Promise<LogStatus> {
		const [backedUp, sync] = [this.#backedUp, this.#sync];
		const since = safeBefore({ backedUp, sync });
		const end = this.#entries.length;
		return {
			end,
			unsent: end - since,
			backedUp,
			...(sync && { sync }),
			oldest: this.#entries[since]?.at
		};
	}

	async markBackedUp(end: number, at: number): Promise<void> {
		if (end >= (this.#backedUp?.end ?? 0)) this.#backedUp = { end, at };
	}

	close(): void {}

	get #head(): SyncHead {
		const [device, nextSeq, sync] = [this.#device, this.#nextSeq, this.#sync];
		const [formerly, end] = [this.#formerly, this.#entries.length];
		const [edition, ahead] = [this.#edition, this.#ahead];
		return {
			device,
			nextSeq,
			end,
			formerly,
			edition,
			...(sync && { sync }),
			...(ahead && { ahead: ahead.account })
		};
	}

	#write(drafts: readonly Stamped<E>[], token?: string): LogSlice<E> {
		const start = this.#entries.length;
		if (token) {
			const append = { token, first: this.#nextSeq, start, count: drafts.length };
			this.#recent = remember(this.#recent, append);
		}
		this.#entries.push(...numbered(drafts, this.#device, this.#nextSeq));
		this.#nextSeq += drafts.length;
		return this.#slice(start);
	}

	#slice(start: number, end = this.#entries.length): LogSlice<E> {
		const [device, edition] = [this.#device, this.#edition];
		return { device, edition, start, end, entries: this.#entries.slice(start, end) };
	}
}
