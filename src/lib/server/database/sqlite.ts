/** Node's own SQLite as Kysely's SQLite dialect wants it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

/** The one file in which everything lies. */
const FILE = 'footnote.db';

/** How long to wait for another process (a backup, a second server) that writes, ms. */
const BUSY = 10_000;

/** Statements kept ready; an application has some dozens, with lists of several lengths. */
const PREPARED = 200;

/**
 * Opens `footnote.db` in a folder, made if need be. What is committed is on the disk: WAL with
 * `synchronous=FULL` flushes each commit.
 */
export function sqliteDialect(dir: string): SqliteDialect {
	mkdirSync(dir, { recursive: true, mode: 0o700 });
	const database = new DatabaseSync(join(dir, FILE), { timeout: BUSY });
	for (const pragma of [
		'journal_mode=WAL',
		'synchronous=FULL',
		'foreign_keys=ON',
		// What is deleted is gone: names and answers leave no trace in the file.
		'secure_delete=ON',
		// 64 MB, so that a class's rows stay at hand; and less often moved from the WAL to the file.
		'cache_size=-65536',
		'wal_autocheckpoint=4000'
	])
		database.exec(`PRAGMA ${pragma}`);
	return new SqliteDialect({ database: new Prepared(database) });
}

/** The database, with its statements compiled once. */
class Prepared implements SqliteDatabase {
	readonly #database: DatabaseSync;
	/** By their text, the least recently used first. */
	readonly #statements = new Map<string, SqliteStatement>();

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	prepare(sql: string): SqliteStatement {
		const statement = this.#statements.get(sql) ?? adapted(this.#database.prepare(sql));
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

function adapted(statement: StatementSync): SqliteStatement {
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...values(parameters)),
		run: (parameters) => statement.run(...values(parameters)),
		iterate: (parameters) => statement.iterate(...values(parameters))
	};
}
