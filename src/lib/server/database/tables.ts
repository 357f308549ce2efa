/**
 * What the database holds. One shape for SQLite and PostgreSQL. Every table's key begins with the
 * account or the class that its rows belong to, so that a distributed database can shard by it; the
 * few that look something up by a code begin with that. Times are epoch ms; flags are 0 or 1.
 */
/** Somebody with entries on this server: a pupil, a teacher, or a learner with several devices. */
export interface AccountTable {
	account: string;
	role: 'learner' | 'pupil' | 'teacher';
	created: number;
}

/** How far an account's review log goes. Locked while entries are added to it. */
export interface LogTable {
	account: string;
	/** Position of the last entry; positions count from 1 and may leave gaps. */
	end: number;
}

/** An entry of a review log. */
export interface EntryTable {
	account: string;
	position: number;
	device: string;
	seq: number;
	/** When it was made: by the device's clock, corrected once, when it first came here. */
	at: number;
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

/** A device that may act for an account. */
export interface SessionTable {
	account: string;
	/** SHA-256 of the device's token. */
	hash: string;
	/** What kind of device it is, in its owner's words or ours. */
	label: string;
	created: number;
	seen: number;
	expires: number;
}

/** How often something was tried in a stretch of time, to say when it is too often. */
export interface AttemptTable {
	/** What was tried, and by whom. */
	bucket: string;
	/** When the stretch began. */
	since: number;
	count: number;
}

/** A short-lived code by which another device is let into an account. */
export interface LinkTable {
	/** SHA-256 of the code. */
	hash: string;
	account: string;
	expires: number;
}

export interface Tables {
	account: AccountTable;
	log: LogTable;
	entry: EntryTable;
	standing: StandingTable;
	session: SessionTable;
	attempt: AttemptTable;
	link: LinkTable;
}
