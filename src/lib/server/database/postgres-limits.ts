/** How long to wait for PostgreSQL, ms. */
export interface Limits {
	/** For an answer: after that the connection counts as dead. */
	answer: number;
	/** For one that deletes: what hangs on an account may be years of answers. */
	deletion: number;
	/** For somebody else's lock; 0 for ever. */
	lock: number;
	/** In a transaction in which nothing is asked, since whoever began it was cut off; 0 for ever. */
	idle: number;
}

/** For a server, which is to serve again within ten seconds once the database is back. */
export const SERVING: Limits = { answer: 8000, deletion: 60_000, lock: 5000, idle: 10_000 };

/** For a tool that reads or writes all of it. */
export const UNHURRIED: Limits = { answer: 600_000, deletion: 600_000, lock: 0, idle: 0 };

/** What a transaction is told, as `set` takes it. */
export const transactionSettings = ({ deletion, lock, idle }: Limits): readonly string[] => [
	// A commit that was acknowledged survives the machine's power, whatever the server's default.
	'synchronous_commit = on',
	`statement_timeout = ${deletion}`,
	`lock_timeout = ${lock}`,
	`idle_in_transaction_session_timeout = ${idle}`
];

/** What a session is told besides: a connection that was cut off is none of the server's for long, s. */
export const SESSION: readonly string[] = [
	'tcp_keepalives_idle = 30',
	'tcp_keepalives_interval = 10',
	'tcp_keepalives_count = 3'
];
