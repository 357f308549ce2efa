/**
 * One connection to a file of SQLite's, for one at a time. Where another process writes into the file (a
 * second server, a tool), whoever wants to write waits, and whoever reads does not.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
	CompiledQuery,
	SqliteDriver,
	type DatabaseConnection,
	type SqliteDatabase,
	type TransactionSettings
} from 'kysely';
import { breathe } from '#lib/server/turns/breathe.ts';
import { patiently } from './patiently.ts';
import { Turns } from './turns.ts';

export class PatientSqliteDriver extends SqliteDriver {
	readonly #isInTransaction: () => boolean;
	readonly #turns = new Turns();
	#connection: DatabaseConnection | undefined;

	/** @param isInTransaction whether the connection is in the middle of one */
	constructor(database: SqliteDatabase, isInTransaction: () => boolean) {
		super({ database });
		this.#isInTransaction = isInTransaction;
	}

	override async acquireConnection(): Promise<DatabaseConnection> {
		await this.#turns.take();
		this.#connection ??= this.#patient(await super.acquireConnection());
		return this.#connection;
	}

	override async releaseConnection(): Promise<void> {
		this.#turns.give();
	}

	/** Whoever may write is the only one from the beginning: there is no waiting in the middle. */
	override async beginTransaction(
		connection: DatabaseConnection,
		settings?: TransactionSettings
	): Promise<void> {
		const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
		await connection.executeQuery(CompiledQuery.raw(begin));
	}

	/** A full disk, for one, has ended the transaction already. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#isInTransaction()) await super.rollbackTransaction(connection);
	}

	#patient(connection: DatabaseConnection): DatabaseConnection {
		/** It is the turn of others meanwhile. */
		const stepAside = async (ms: number) => {
			this.#turns.give();
			await sleep(ms);
			await this.#turns.take();
		};
		return {
			executeQuery: async (query) => {
				await breathe();
				return this.#isInTransaction()
					? connection.executeQuery(query)
					: patiently(() => connection.executeQuery(query), stepAside);
			},
			streamQuery: (query, size) => connection.streamQuery(query, size)
		};
	}
}
