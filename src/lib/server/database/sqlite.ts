/** Node's own SQLite as a dialect of Kysely. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
	SqliteAdapter,
	SqliteDialect,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type Dialect,
	type SqliteDatabase,
	type SqliteStatement
} from 'kysely';
import { patiently } from './patiently.ts';
import { safeNumber } from './safe-number.ts';
import { PatientSqliteDriver } from './sqlite-driver.ts';

/** The one file in which everything lies. */
const FILE = 'footnote.db';

/** Statements kept ready; an application has some dozens, with lists of several lengths. */
const PREPARED = 200;

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

/** The database, with its statements compiled once. */
class Prepared implements SqliteDatabase {
	readonly #database: DatabaseSync;
	/** By their text, the least recently used first. */
	readonly #statements = new Map<string, SqliteStatement>();

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	prepare(sql: string): SqliteStatement {
		const statement = this.#statements.get(sql) ?? adapted(this.#database.prepare(sql), sql);
		this.#statements.delete(sql);
		this.#statements.set(sql, statement);
		if (this.#statements.size > PREPARED)
			this.#statements.delete(this.#statements.keys().next().value!);
		return statement;
	}

	close(): void {
		this.#statements.clear();
		this.#database.close();
	}
}

const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];

function adapted(statement: StatementSync, sql: string): SqliteStatement {
	const all = (parameters: readonly unknown[]) =>
		holdingNothing(statement, parameters, () => statement.all(...values(parameters)));
	const reader = statement.columns().length > 0;
	const select = /^\s*select\b/i.test(sql);
	// What changes something cannot be asked twice.
	if (reader && !select) statement.setReadBigInts(true);
	return {
		reader,
		all: (parameters) => {
			if (!select) return all(parameters).map(withNumbers);
			try {
				return all(parameters);
			} catch (error) {
				if (!isTooLarge(error)) throw error;
				// Slower, but whoever reads a thousand rows is not to fail at one.
				statement.setReadBigInts(true);
				try {
					return all(parameters).map(withNumbers);
				} finally {
					statement.setReadBigInts(false);
				}
			}
		},
		run: (parameters) =>
			holdingNothing(statement, parameters, () => statement.run(...values(parameters))),
		iterate: (parameters) => statement.iterate(...values(parameters))
	};
}

/** Characters or bytes of parameters: a statement that is kept ready may hold on to less. */
const LARGE = 16_384;

/**
 * A statement keeps its copy of what it was given until it is given something else: hundreds that are kept
 * ready would hold hundreds of megabytes. What cannot be given to one is refused after it has let go of the rest.
 */
function holdingNothing<T>(
	statement: StatementSync,
	parameters: readonly unknown[],
	work: () => T
): T {
	try {
		return work();
	} finally {
		if (isLarge(parameters)) {
			try {
				statement.run(undefined as unknown as SQLInputValue);
			} catch {
				// As it was meant to be: nothing was run.
			}
		}
	}
}

function isLarge(parameters: readonly unknown[]): boolean {
	let size = 0;
	for (const value of parameters)
		if (typeof value === 'string' || value instanceof Uint8Array) size += value.length;
	return size > LARGE;
}

/** The driver refuses to hand out an integer that a number cannot hold exactly. */
const isTooLarge = (error: unknown): boolean =>
	(error as { code?: unknown }).code === 'ERR_OUT_OF_RANGE';

const withNumbers = (row: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'bigint' ? safeNumber(value) : value
		])
	);
