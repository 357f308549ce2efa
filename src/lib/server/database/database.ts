/** The server's memory: one file by default, PostgreSQL where an address is given. */
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from './migrations.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** Where a database is: a folder for a file of our own, or the address of a PostgreSQL server. */
export type Place = { kind: 'sqlite'; dir: string } | { kind: 'postgres'; url: string };

/** Read from the environment: `DATABASE_URL`, else a file in `DATA_DIR`, else in `./data`. */
export const placeFrom = ({ DATABASE_URL: url, DATA_DIR: dir }: NodeJS.ProcessEnv): Place =>
	url ? { kind: 'postgres', url } : { kind: 'sqlite', dir: dir || 'data' };

/** The database cannot be opened: what to do, for whoever starts the server. */
class DatabaseUnavailable extends Error {
	constructor(place: Place, cause: unknown) {
		const why = cause instanceof Error ? cause.message : String(cause);
		super(
			place.kind === 'postgres'
				? `Footnote cannot use the database of DATABASE_URL (${why}): is PostgreSQL running, and does the address name a database it may write to?`
				: `Footnote cannot use its database in the folder ${place.dir} (${why}): choose another with DATA_DIR=/path/to/folder.`,
			{ cause }
		);
		this.name = 'DatabaseUnavailable';
	}
}

/**
 * Opens a database and brings it up to date. Several servers may do so at once: one of them migrates,
 * the others wait. Throws `DatabaseUnavailable`.
 */
export async function openDatabase(place: Place): Promise<Database> {
	let db: Database | undefined;
	try {
		const dialect =
			place.kind === 'postgres' ? postgresDialect(place.url) : sqliteDialect(place.dir);
		db = new Kysely<Tables>({ dialect });
		await migrate(db, place.kind);
		return db;
	} catch (error) {
		await db?.destroy();
		throw new DatabaseUnavailable(place, error);
	}
}

/** Times that another server may come first. */
const TRIES = 5;

/**
 * PostgreSQL lets one server migrate after the other. SQLite does not: of two that find a step not
 * taken, the later one fails as a whole, looks again, and finds it taken.
 */
async function migrate(db: Database, kind: Place['kind'], tries = TRIES): Promise<void> {
	const { error } = await new Migrator({ db, provider: migrationsFor(kind) }).migrateToLatest();
	if (error && kind === 'sqlite' && tries > 1) return migrate(db, kind, tries - 1);
	if (error) throw error;
}

/** Another one for every database that was ever begun or restored into. */
export const lineageOf = async (db: Database): Promise<string> =>
	(await db.selectFrom('origin').select('lineage').executeTakeFirstOrThrow()).lineage;

/** Whether the database answers. */
export async function answers(db: Database): Promise<boolean> {
	return sql`select 1`.execute(db).then(
		() => true,
		() => false
	);
}
