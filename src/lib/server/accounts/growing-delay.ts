/**
 * Whoever tries one teacher's password over and over has to wait longer and longer, from wherever the
 * tries come; but never longer than a minute, so that nobody can keep the teacher out.
 */
import { sql } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';

/** So many tries cost nothing: people mistype. */
const FREE = 5;
/** Then each makes the next one wait, ms. */
const WAITS = [1, 2, 4, 8, 16, 32, 60].map((seconds) => seconds * 1000);
/** After so long without a try all is forgotten, ms. */
const FORGOTTEN = 3_600_000;

/** Counted whether it will turn out right or wrong: tries sent at once do not all come first. */
export async function mayTry(db: Database, bucket: string, now: number): Promise<boolean> {
	const counted = await db
		.insertInto('attempt')
		.values({ bucket, since: now, count: 1 })
		.onConflict((known) =>
			known
				.column('bucket')
				.doUpdateSet({
					count: sql`case when attempt.since <= ${now - FORGOTTEN} then 1 else attempt.count + 1 end`,
					since: now
				})
				.where(sql<boolean>`attempt.since + ${WAIT} <= ${now}`)
		)
		.returning('count')
		.executeTakeFirst();
	return counted !== undefined;
}

/** How long until the next try is taken, ms. */
export async function waitFor(db: Database, bucket: string, now: number): Promise<number> {
	const row = await db
		.selectFrom('attempt')
		.select(['since', 'count'])
		.where('bucket', '=', bucket)
		.executeTakeFirst();
	if (!row || row.count < FREE) return 0;
	const wait = WAITS[Math.min(row.count - FREE, WAITS.length - 1)]!;
	return Math.max(0, row.since + wait - now);
}

/** It was right: what went before is forgotten. */
export async function wasRight(db: Database, bucket: string): Promise<void> {
	await db.deleteFrom('attempt').where('bucket', '=', bucket).execute();
}

/** What a row says about the wait, in SQL. */
const WAIT = sql.raw(
	`(case when attempt.count < ${FREE} then 0 ${WAITS.slice(0, -1)
		.map((wait, n) => `when attempt.count = ${FREE + n} then ${wait}`)
		.join(' ')} else ${WAITS.at(-1)} end)`
);
