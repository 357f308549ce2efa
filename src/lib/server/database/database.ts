/** The server's memory: one file by default, PostgreSQL where an address is given. */
import { Kysely } from 'kysely';
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

/**
 * Opens a database and brings it up to date. Several servers may do so at once: one of them migrates,
 * the others wait. Throws if it cannot be reached, or was migrated by a newer release.
 */
export async function openDatabase(place: Place): Promise<Database> {
	const db = new Kysely<Tables>({
		dialect: place.kind === 'postgres' ? postgresDialect(place.url) : sqliteDialect(place.dir)
	});
	const { error } = await new Migrator({
		db,
		provider: migrationsFor(place.kind)
	}).migrateToLatest();
	if (!error) return db;
	await db.destroy();
	throw error;
}
