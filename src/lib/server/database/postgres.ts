/**
 * PostgreSQL, by the address in `DATABASE_URL`: behind it may be one server, a primary with its standby,
 * or PgBouncer in session or in transaction mode.
 */
import { Pool, types as standard, type CustomTypesConfig } from 'pg';
import {
	CompiledQuery,
	PostgresAdapter,
	PostgresDialect,
	PostgresDriver,
	sql,
	type DatabaseConnection,
	type PostgresDialectConfig,
	type TransactionSettings
} from 'kysely';
import { watch } from './postgres-connection.ts';
import { SESSION, transactionSettings, type Limits } from './postgres-limits.ts';
import { safeNumber } from './safe-number.ts';

/** Connections a process holds; with pooling in front, more processes rather than more of these. */
const CONNECTIONS = 10;

/** For a connection, a new one or one that somebody else has, ms. */
const CONNECTING = 5000;

/** Counts and times are stored as `bigint`, which numbers hold as far as ours go. */
const INT8 = 20;

const types: CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text') =>
		oid === INT8
			? safeNumber
			: standard.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser']
};

/**
 * Lets one server migrate at a time, until its transaction ends: a session's lock could stay behind with a
 * connection of PgBouncer's. The number is that of Kysely's own lock, which older releases take.
 */
export const migrationLock = sql`select pg_advisory_xact_lock(3853314791062309107)`;

/** Connects when something is asked; `limits` say for how long to wait for what. */
export function postgresDialect(url: string, limits: Limits): PostgresDialect {
	const settings = transactionSettings(limits);
	const pool = new Pool({
		connectionString: url,
		max: CONNECTIONS,
		types,
		connectionTimeoutMillis: CONNECTING,
		idleTimeoutMillis: 5000,
		// Now and then another, so that whoever sits between may spread them anew, s.
		maxLifetimeSeconds: 1800,
		keepAlive: true,
		keepAliveInitialDelayMillis: 5000,
		async onConnect(client) {
			watch(client, limits);
			// Not in the first message to the server: PgBouncer refuses there what it does not know.
			await client.query([...settings, ...SESSION].map((one) => `set ${one}`).join('; '));
		}
	});
	// Of a connection that nobody uses: the pool has dropped it by then.
	pool.on('error', () => {});
	return new Dialect({ pool }, settings);
}

class Dialect extends PostgresDialect {
	readonly #config: PostgresDialectConfig;
	readonly #settings: readonly string[];

	constructor(config: PostgresDialectConfig, settings: readonly string[]) {
		super(config);
		this.#config = config;
		this.#settings = settings;
	}

	override createDriver(): PostgresDriver {
		return new Driver(this.#config, this.#settings);
	}

	override createAdapter(): PostgresAdapter {
		return new Adapter();
	}
}

class Driver extends PostgresDriver {
	/** What every transaction begins with. */
	readonly #begin: string;

	constructor(config: PostgresDialectConfig, settings: readonly string[]) {
		super(config);
		this.#begin = settings.map((one) => `; set local ${one}`).join('');
	}

	/** With the settings again: PgBouncer in transaction mode may have given us somebody else's session. */
	override async beginTransaction(
		connection: DatabaseConnection,
		{ isolationLevel, accessMode }: TransactionSettings
	): Promise<void> {
		const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
		const begin = `start transaction${level}${accessMode ? ` ${accessMode}` : ''}`;
		await connection.executeQuery(CompiledQuery.raw(begin + this.#begin));
	}
}

class Adapter extends PostgresAdapter {
	/** Whoever migrates has the lock above. */
	override async acquireMigrationLock(): Promise<void> {}

	override async releaseMigrationLock(): Promise<void> {}
}
