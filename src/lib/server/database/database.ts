/** The server's memory: one file by default, PostgreSQL where an address is given. */
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseIncomplete, expectComplete } from './complete.ts';
import { migrationsFor } from './migrations.ts';
import { migrationLock, postgresDialect } from './postgres.ts';
import { UNHURRIED, type Limits } from './postgres-limits.ts';
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
		const why = cause instanceof Error ? wordsOf(cause) : String(cause);
		super(
			place.kind === 'postgres'
				? `Footnote cannot use the database of DATABASE_URL (${why}): is PostgreSQL running, and does the address name a database it may write to?`
				: `Footnote cannot use its database in the folder ${place.dir} (${why}): choose another with DATA_DIR=/path/to/folder.`,
			{ cause }
		);
		this.name = 'DatabaseUnavailable';
	}
}

/** Of a name with several addresses the system tells only what became of each. */
const wordsOf = (error: Error): string =>
	error instanceof AggregateError ? error.errors.map(String).join(', ') : error.message;

/**
 * Opens a database and brings it up to date. Several servers may do so at once: one of them migrates,
 * the others wait. Throws `DatabaseUnavailable`, and `DatabaseIncomplete` for one that another build made.
 *
 * @param limits how long to wait for PostgreSQL
 */
export async function openDatabase(place: Place, limits: Limits = UNHURRIED): Promise<Database> {
	let db: Database | undefined;
	try {
		const dialect =
			place.kind === 'postgres'
				? postgresDialect(place.url, limits)
				: await sqliteDialect(place.dir);
		db = new Kysely<Tables>({ dialect });
		await migrate(db, place.kind);
		await expectComplete(db, place.kind);
		return db;
	} catch (error) {
		await db?.destroy();
		throw error instanceof DatabaseIncomplete ? error : new DatabaseUnavailable(place, error);
	}
}

/** All steps, or none: whoever falls in the middle of one finds the database as it was. */
const migrate = (db: Database, kind: Place['kind']): Promise<void> =>
	db.transaction().execute(async (trx) => {
		if (kind === 'postgres') await migrationLock.execute(trx);
		const { error } = await new Migrator({
			db: trx,
			provider: migrationsFor(kind),
			// Steps that were written at the same time do not always arrive in their order.
			allowUnorderedMigrations: true
		}).migrateToLatest();
		if (error) throw error;
	});

/** Another one for every database that was ever begun or restored into. */
export const lineageOf = async (db: Database): Promise<string> =>
	(await db.selectFrom('origin').select('lineage').executeTakeFirstOrThrow()).lineage;
