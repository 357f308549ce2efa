/**
 * How often something may be tried. Counted in the database, so that several servers count together,
 * in stretches of time that begin with the first attempt.
 */
import { sql } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';

/** So many in so long. */
export interface Limit {
	/** What is tried and by whom: `link 203.0.113.7`. */
	bucket: string;
	most: number;
	/** ms */
	within: number;
}

/** Counts an attempt; false if it is one too many. */
export async function attempt(
	db: Database,
	{ bucket, most, within }: Limit,
	now: number
): Promise<boolean> {
	const over = sql<boolean>`attempt.since <= ${now - within}`;
	const { count } = await db
		.insertInto('attempt')
		.values({ bucket, since: now, count: 1 })
		.onConflict((known) =>
			known.column('bucket').doUpdateSet({
				count: sql`case when ${over} then 1 else attempt.count + 1 end`,
				since: sql`case when ${over} then ${now} else attempt.since end`
			})
		)
		.returning('count')
		.executeTakeFirstOrThrow();
	return count <= most;
}

/** Whether another attempt would be one too many; counts nothing. */
export async function tooMany(
	db: Database,
	{ bucket, most, within }: Limit,
	now: number
): Promise<boolean> {
	const row = await db
		.selectFrom('attempt')
		.select('count')
		.where('bucket', '=', bucket)
		.where('since', '>', now - within)
		.executeTakeFirst();
	return row !== undefined && row.count >= most;
}

/** Forgets attempts that no limit asks about any more. */
export async function forgetAttempts(db: Database, before: number): Promise<void> {
	await db.deleteFrom('attempt').where('since', '<', before).execute();
}
