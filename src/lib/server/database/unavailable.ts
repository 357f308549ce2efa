/**
 * What keeps a database from answering just now, so that it is worth asking again later; anything else
 * that it throws is a mistake of ours.
 */
export type Trouble = 'silent' | 'busy' | 'full' | 'read-only' | 'broken';

/** For whoever watches over the server. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
	silent: 'the database does not answer',
	busy: 'the database is busy, or locked by somebody else',
	full: 'the disk of the database is full',
	'read-only': 'the database takes nothing: it may only be read',
	broken: 'the files of the database cannot be read or written'
};

/** SQLite's codes; the lowest byte is the kind, the others say more. */
const SQLITE = new Map<number, Trouble>([
	[5, 'busy'],
	[6, 'busy'],
	[7, 'broken'],
	[8, 'read-only'],
	[10, 'broken'],
	[13, 'full'],
	[14, 'broken'],
	// SQLITE_IOERR_SHMSIZE: no room for what it keeps beside the file.
	[4874, 'full']
]);

/** Codes of PostgreSQL and of the system, the first that fits. */
const CODES: readonly (readonly [RegExp, Trouble])[] = [
	[/^(?:53100|ENOSPC|EDQUOT)$/, 'full'],
	// Resources, locks, statements that took too long, transactions in each other's way.
	[/^(?:53...|55P03|57014|40001|40P01|EMFILE|ENFILE)$/, 'busy'],
	// A primary that has become a standby.
	[/^(?:25006|EROFS)$/, 'read-only'],
	[/^(?:58...|EIO)$/, 'broken'],
	// Connections, sessions that were ended, shutting down or starting; and the network's own.
	[/^(?:08...|57P..|25P0[34]|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_\w+)$/, 'silent'],
	[/^(?:EHOST(?:DOWN|UNREACH)|ENET(?:DOWN|UNREACH|RESET)|EADDRNOTAVAIL)$/, 'silent']
];

/** What the driver says without a code. */
const WORDS =
	/Connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|has been discarded|The database fell silent/;

/** What is the matter; undefined where asking again would not help. */
export function troubleOf(error: unknown): Trouble | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code, errcode, syscall } = error as Error &
		Partial<Record<'code' | 'errcode' | 'syscall', unknown>>;
	if (code === 'ERR_SQLITE_ERROR')
		return typeof errcode === 'number'
			? (SQLITE.get(errcode) ?? SQLITE.get(errcode & 0xff))
			: undefined;
	const known = typeof code === 'string' && CODES.find(([form]) => form.test(code))?.[1];
	if (known) return known;
	// A socket in the file system that nobody has opened yet.
	if (code === 'ENOENT' && syscall === 'connect') return 'silent';
	if (WORDS.test(error.message)) return 'silent';
	return error.cause === error ? undefined : troubleOf(error.cause);
}

/** Whether the database does not answer just now. */
export const isUnavailable = (error: unknown): boolean => troubleOf(error) !== undefined;
