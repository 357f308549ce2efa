/** SQLite: busy, out of memory, read-only, cannot read or write, disk full, cannot open. */
const SQLITE = new Set([5, 7, 8, 10, 13, 14]);

/** PostgreSQL: class 08 connections, 53 resources, 57P0x shutting down or starting; and the network's own. */
const POSTGRES = /^(?:08...|53...|57P0.|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)$/;

/** What the driver says without a code. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect/;

/**
 * Whether an error says that the database does not answer just now, so that it is worth asking again;
 * anything else is a mistake of ours.
 */
export function isUnavailable(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, errcode } = error as { code?: unknown; errcode?: unknown };
	// The lowest byte is the kind; the others say more.
	if (code === 'ERR_SQLITE_ERROR') return typeof errcode === 'number' && SQLITE.has(errcode & 0xff);
	return (typeof code === 'string' && POSTGRES.test(code)) || WORDS.test(error.message);
}
