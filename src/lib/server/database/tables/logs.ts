/** The logs of accounts, and what they fold to. */
import type { Generated } from 'kysely';

/** How far an account's log goes: that of reviews, or of edits. Locked while entries are added to it. */
export interface LogTable {
	account: string;
	/** Position of the last entry; positions count from 1 and may leave gaps. */
	end: number;
	/** How much it holds, bytes (see log/quota.ts). */
	bytes: Generated<number>;
	/** The last day on which something came (days since 1970), and how much came on it, bytes. */
	day: Generated<number>;
	today: Generated<number>;
}

/** An entry of a review log, or of a log of edits. */
export interface EntryTable {
	account: string;
	position: number;
	device: string;
	seq: number;
	/** When it was made: by the device's clock, corrected once, when it first came here. */
	at: number;
	/** When it came here; null for what came before this was noted. */
	arrived: number | null;
	/** The rest of the entry as JSON. */
	body: string;
}

/** What an account's log folds to, up to a position: a cache that can always be made anew. */
export interface StandingTable {
	account: string;
	end: number;
	/** The release of the app that folded it. */
	release: string;
	memory: Uint8Array;
	totals: Uint8Array;
}
