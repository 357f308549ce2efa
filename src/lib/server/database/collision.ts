/**
 * Two requests at once of which only one can be as it wanted: both made the same thing, or one removed what
 * the other was adding to. Where that is to be expected they wait for each other (`locks.ts`) or one of them
 * counts; this tells what is left from a mistake of ours.
 */

/** SQLite's: a foreign key, a primary key, a unique one. */
const SQLITE: ReadonlySet<unknown> = new Set([787, 1555, 2067]);
/** And PostgreSQL's. */
const POSTGRES: ReadonlySet<unknown> = new Set(['23503', '23505']);

/** Whether a database refused something for what another has done at the same moment. */
export function isCollision(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, errcode } = error as Error & Partial<Record<'code' | 'errcode', unknown>>;
	return code === 'ERR_SQLITE_ERROR' ? SQLITE.has(errcode) : POSTGRES.has(code);
}
