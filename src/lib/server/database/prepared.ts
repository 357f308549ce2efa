/** Statements of Node's own SQLite, as Kysely asks for them: kept ready, and with rows that carry their columns' names. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { safeNumber } from './safe-number.ts';

/** Statements kept ready; an application has some dozens, with lists of several lengths. */
const PREPARED = 200;

/** The database, with its statements compiled once. */
export class Prepared implements SqliteDatabase {
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

type Value = SQLOutputValue | number;

function adapted(statement: StatementSync, sql: string): SqliteStatement {
	const columns = new Columns(statement);
	const rows = (parameters: readonly unknown[]) =>
		holdingNothing(
			statement,
			parameters,
			() => statement.all(...values(parameters)) as unknown as Value[][]
		);
	const { reader } = columns;
	const select = /^\s*select\b/i.test(sql);
	// What changes something cannot be asked twice.
	if (reader && !select) statement.setReadBigInts(true);
	return {
		reader,
		all: (parameters) => {
			if (!select) return columns.named(rows(parameters).map(withNumbers));
			try {
				return columns.named(rows(parameters));
			} catch (error) {
				if (!isTooLarge(error)) throw error;
				// Slower, but whoever reads a thousand rows is not to fail at one.
				statement.setReadBigInts(true);
				try {
					return columns.named(rows(parameters).map(withNumbers));
				} finally {
					statement.setReadBigInts(false);
				}
			}
		},
		run: (parameters) =>
			holdingNothing(statement, parameters, () => statement.run(...values(parameters))),
		*iterate(parameters) {
			for (const row of statement.iterate(...values(parameters)))
				yield columns.named([row as unknown as Value[]])[0];
		}
	};
}

/**
 * The columns of what a statement answers. Its rows come as lists and get their names here: the objects that the
 * driver would make take twice the time, and leave what is only cleared away late.
 */
class Columns {
	readonly #statement: StatementSync;
	#names: string[];

	constructor(statement: StatementSync) {
		this.#statement = statement;
		this.#names = namesOf(statement);
		if (this.reader) statement.setReturnArrays(true);
	}

	get reader(): boolean {
		return this.#names.length > 0;
	}

	named(rows: readonly Value[][]): Record<string, Value>[] {
		// Of `*` there are more since a step has changed the table.
		if (rows[0] && rows[0].length !== this.#names.length) this.#names = namesOf(this.#statement);
		const names = this.#names;
		return rows.map((row) => {
			const named: Record<string, Value> = {};
			for (let i = 0; i < names.length; i++) named[names[i]!] = row[i]!;
			return named;
		});
	}
}

const namesOf = (statement: StatementSync): string[] => statement.columns().map(({ name }) => name);

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

const withNumbers = (row: readonly Value[]): Value[] =>
	row.map((value) => (typeof value === 'bigint' ? safeNumber(value) : value));
