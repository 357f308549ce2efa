/**
 * Where a log lives on this device: the review log, or the edits of decks of one's own. Two stores keep this contract (`store.contract.ts`
 * is its test suite): IndexedDB, and plain memory for browsers without it.
 *
 * Entries lie in the order they arrived; a *position* counts them from 0 and never changes, so
 * "everything from position n" is all that a tab has not seen yet. Entries may be of kinds that a
 * newer version of the app wrote: they are kept as they are.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import type { DraftOf, EntryId, LogEntry, Stamp } from '#lib/memory/log/stamp.ts';
import type { Snapshot } from '#lib/memory/fold/snapshot.ts';
import type { FailureKind } from '#lib/device/storage/health.ts';

/** A draft with the time it was made; only its identity is missing. */
export type Stamped<E extends LogEntry = Entry> = DraftOf<E> & Moment;

/** When an entry was made. */
export type Moment = Pick<Stamp, 'at' | 'offset'>;

/** A run of the log, in order of arrival. */
export interface LogSlice<E = Entry> {
	/** The device this store writes as. Another one when the store was wiped, or was found to be a copy. */
	device: string;
	/** Goes up when entries were replaced: what was folded before is no longer good. */
	edition: number;
	/** Position of the first entry. */
	start: number;
	/** Position after the last entry. */
	end: number;
	entries: E[];
}

/** What a union with other entries did. */
export interface Union<E = Entry> {
	slice: LogSlice<E>;
	/** How many were here already. */
	already: number;
	/** Same id, other content: ours was kept. */
	conflicts: { ours: E; theirs: E }[];
}

/** Entries made while the store could not be written, under an id of the page's own. */
export interface Held<E = Entry> {
	/** The token of the append that failed. */
	token: string;
	entries: readonly E[];
}

/** How far this log and an account's on the server hold the same. */
export interface SyncMark {
	account: string;
	/** Everything before this position of ours is there, or was refused. */
	sent: number;
	/** Everything up to this position of theirs is here. */
	position: number;
	/** Of the server's database, once it was said. */
	lineage?: string;
	/** Everything before this position of ours was sent before, to another database. */
	again?: number;
	/** Entries that were refused, and stay on this device. */
	refused: number;
}

/** What is to be sent next: a run of entries by one writer of this device's, or by others. */
export interface Outgoing<E = Entry> {
	/** As whom it is sent: the clock that made the entries is this writer's. */
	writer: string;
	/** The server's position to ask from. */
	since: number;
	/** Of the server's database, as it was then. */
	lineage?: string;
	/** Our position after the last of the entries. */
	end: number;
	entries: E[];
}

/** What the server made of it, to be brought in at once. */
export interface Incoming<E = Entry> {
	account: string;
	/** The `end` of what was sent. */
	sent: number;
	/** How many of the sent entries were refused. */
	refused: number;
	/** Entries as they stand there, where they are otherwise here. */
	standing: readonly E[];
	/** Entries that came from elsewhere. */
	entries: readonly E[];
	position: number;
	/** Whether there is more to come. */
	more: boolean;
	lineage?: string | undefined;
	/** It is another log than we knew: all of ours is to be sent again. */
	anew?: boolean | undefined;
}

/** What an account's log on the server adds up to: to go on with while the log itself is on its way. */
export interface Ahead {
	account: string;
	release: string;
	snapshot: Snapshot;
}

export interface LogStatus {
	end: number;
	/** Undefined while nothing of this log was ever sent. */
	sync?: SyncMark;
	/** How far, and when (epoch ms), the log was last written to a file. */
	backedUp?: { end: number; at: number };
	/** Entries that are nowhere but on this device. */
	unsent: number;
	/** When the first of them was made, epoch ms. */
	oldest?: number;
}

/**
 * What the first `end` entries of the log fold to. Positions never change, so this cannot go stale;
 * it is passed over when the log was wiped, or the app has another way to fold.
 */
export interface KeptSnapshot {
	device: string;
	/** Of the log that was folded. */
	edition: number;
	end: number;
	release: string;
	snapshot: Snapshot;
}

/** Where to go on from: a snapshot, if there is a good one, and everything after it. */
export interface Resumption<E = Entry> {
	snapshot?: Snapshot;
	/** In place of the entries so far, but for those by writers of this device's own. */
	ahead?: { snapshot: Snapshot; own: readonly string[] };
	slice: LogSlice<E>;
	status: LogStatus;
}

export interface LogStore<E extends LogEntry = Entry> {
	/** The shortest way to the whole fold, for this release of the app. */
	resume(release: string): Promise<Resumption<E>>;
	/** Replaces the snapshot, unless the log is of another edition by now. */
	keepSnapshot(kept: KeptSnapshot): Promise<void>;
	/** Everything from a position on. */
	read(from: number): Promise<LogSlice<E>>;
	/**
	 * Gives the drafts the next sequence numbers and keeps them; resolves once that is durable. All or
	 * nothing. Asking again with the same token returns what the first time wrote.
	 *
	 * @param refuse what keeps the drafts from being written to the log as it is found, if anything does
	 */
	append(
		drafts: readonly Stamped<E>[],
		token: string,
		refuse?: (log: { end: number }) => FailureKind | undefined
	): Promise<LogSlice<E>>;
	/** Adds the entries that are not here yet. All or nothing. */
	add(entries: readonly E[]): Promise<Union<E>>;
	/**
	 * Adds held entries. Where the append that seemed to fail had reached the disk after all, its
	 * entries are undone, so that each counts once.
	 */
	settle(held: readonly Held<E>[], stamp: Moment): Promise<Union<E>>;
	/** Moves single entries into packs. Changes nothing that can be seen. */
	compact(): Promise<void>;
	status(): Promise<LogStatus>;
	/**
	 * The next entries that an account on the server lacks, `most` of them at most; none when all was
	 * sent. For another account than before it begins anew: the server takes each only once.
	 */
	outgoing(account: string, most: number): Promise<Outgoing<E>>;
	/**
	 * Brings in what the server answered. All or nothing. Entries that stand otherwise there are held
	 * so from then on, in another edition of the log. Of an id that the server has with another content,
	 * ours is written anew under a new name of this device, and what refers to it as well.
	 */
	bringIn(incoming: Incoming<E>): Promise<LogSlice<E>>;
	/**
	 * Keeps what stands for a log that is still to come, until it is here: another edition begins then,
	 * and with this. Nothing where the log holds much, or anything by others: that could be in it twice.
	 */
	keepAhead(ahead: Ahead): Promise<LogSlice<E>>;
	/** Notes that everything before `end` is in a file. */
	markBackedUp(end: number, at: number): Promise<void>;
	close(): void;
}

/** Our position before which everything is in a file or on a server, too. */
export const safeBefore = ({ backedUp, sync }: Pick<LogStatus, 'backedUp' | 'sync'>): number =>
	Math.max(backedUp?.end ?? 0, sync?.sent ?? 0);

/** What identifies an entry, as one string. */
export const keyOf = (entry: EntryId): string => `${entry.device} ${entry.seq}`;

/** Whether a snapshot stands for the beginning of a log, as this release folds it. */
export const stillGood = (
	{ device, end, release }: KeptSnapshot,
	log: { device: string; end: number; replacedFrom?: number },
	as: string
): boolean =>
	device === log.device && end <= Math.min(log.end, log.replacedFrom ?? log.end) && release === as;
