/** PostgreSQL, by the address in `DATABASE_URL`. */
import { Pool, types as standard, type CustomTypesConfig } from 'pg';
import { PostgresDialect } from 'kysely';

/** Connections a process holds; with pooling in front, more processes rather than more of these. */
const CONNECTIONS = 10;

/** Counts and times are stored as `bigint`, and all of ours are safe integers. */
const INT8 = 20;

const types: CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text') =>
		oid === INT8
			? Number
			: standard.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser']
};

/** @param report is told of connections that broke while nobody used them */
export function postgresDialect(
	url: string,
	report: (error: Error) => void = () => {}
): PostgresDialect {
	const pool = new Pool({
		connectionString: url,
		max: CONNECTIONS,
		types,
		connectionTimeoutMillis: 10_000,
		// A commit that was acknowledged survives the machine's power, whatever the server's default.
		options: '-c synchronous_commit=on'
	});
	pool.on('error', report);
	return new PostgresDialect({ pool });
}
