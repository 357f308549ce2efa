import { sql } from 'kysely';
import type { Step } from './step.ts';

/** Bytes that a row takes besides its body. */
const BESIDES = 100;

/**
 * When entries arrived, how much each log holds, and times put right that no date can be: an early
 * server took them, and SQLite's driver throws at whoever reads one.
 */
export const door: Step = async (db) => {
	// Null: it came before this was noted.
	await db.schema.alterTable('entry').addColumn('arrived', 'bigint').execute();
	for (const column of ['bytes', 'day', 'today'])
		await db.schema
			.alterTable('log')
			.addColumn(column, 'bigint', (c) => c.notNull().defaultTo(0))
			.execute();
	const earliest = Date.UTC(2000, 0, 1);
	await sql`update entry set at = ${earliest} where at < -8640000000000000`.execute(db);
	await sql`update entry set at = ${Date.now()} where at > 8640000000000000`.execute(db);
	await sql`
		update log set
			bytes = coalesce((
				select sum(octet_length(body) + ${sql.lit(BESIDES)}) from entry
				where entry.account = log.account
			), 0)
	`.execute(db);
};
