/** Node's own SQLite as a dialect of Kysely. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
	SqliteAdapter,
	SqliteDialect,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type Dialect
} from 'kysely';
import { patiently } from './patiently.ts';
import { Prepared } from './prepared.ts';
import { PatientSqliteDriver } from './sqlite-driver.ts';

/** The one file in which everything lies. */
const FILE = 'footnote.db';

/**
 * Opens `footnote.db` in a folder, made if need be. What is committed is on the disk: WAL with
 * `synchronous=FULL` flushes each commit.
 */
export async function sqliteDialect(dir: string): Promise<Dialect> {
	mkdirSync(dir, { recursive: true, mode: 0o700 });
	const database = await patiently(() => opened(join(dir, FILE)));
	return {
		createDriver: () =>
			new PatientSqliteDriver(new Prepared(database), () => database.isTransaction),
		createAdapter: () => new Adapter(),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}

function opened(file: string): DatabaseSync {
	const database = new DatabaseSync(file, { timeout: 0 });
	try {
		for (const pragma of [
			'journal_mode=WAL',
			'synchronous=FULL',
			'foreign_keys=ON',
			// What is deleted is gone: names and answers leave no trace in the file.
			'secure_delete=ON',
			// 8 MB hold what a class's page reads, and the system keeps the rest; less often moved from the WAL to the file.
			'cache_size=-8192',
			'wal_autocheckpoint=4000'
		])
			database.exec(`PRAGMA ${pragma}`);
	} catch (error) {
		database.close();
		throw error;
	}
	return database;
}

class Adapter extends SqliteAdapter {
	/** There is one, but the driver sees to it that it has one user at a time. */
	override get supportsMultipleConnections(): boolean {
		return true;
	}

	/** SQLite takes back what a step has made of the tables like anything else. */
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/** An empty database that is on no disk, and gone when it is closed. */
export const inMemory = (): SqliteDialect =>
	new SqliteDialect({ database: new Prepared(new DatabaseSync(':memory:')) });
