/**
 * How often something may be tried: so many at once, and as many again over a time, one after the other.
 * Counted in the database, so that several servers count together, and before anything is looked at, so
 * that what is sent at once does not all come first.
 */
import { sql } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';

/** So many in so long. */
export interface Limit {
	/** What is tried and by whom: `link from 203.0.113.7`. */
	bucket: string;
	most: number;
	/** After so long all of it may be tried again, ms; a part of it sooner. */
	within: number;
}

/**
 * Counts one more against each limit of a lane, or against none if one of them has no room: then on the
 * next lane.
 *
 * @returns the lane on which it was counted, or how long it takes until one has room, ms
 */
export async function take(
	db: Database,
	lanes: readonly (readonly Limit[])[],
	now: number
): Promise<readonly Limit[] | number> {
	// Most of a flood ends here, and holds no row that others wait for.
	const waits = await waitsFor(db, lanes, now);
	for (const [n, lane] of lanes.entries())
		if (waits[n] === 0 && (await takeAll(db, lane, now))) return lane;
	return Math.max(1, Math.min(...waits.map((wait) => wait || 1)));
}

/** Counts an attempt; false if it is one too many. */
export const attempt = (db: Database, limit: Limit, now: number): Promise<boolean> =>
	takeAll(db, [limit], now);

/** Takes back what `take` has counted: it was nothing that limits are for. */
export async function giveBack(db: Database, limits: readonly Limit[]): Promise<void> {
	await db.transaction().execute(async (trx) => {
		// One by one, in the order in which they are taken: two that wait for each other would wait for ever.
		for (const { bucket } of limits)
			await trx
				.updateTable('attempt')
				.set({ count: sql`count - 1` })
				.where('bucket', '=', bucket)
				.where('count', '>', 0)
				.execute();
	});
}

/** Forgets attempts that no limit asks about any more. */
export async function forgetAttempts(db: Database, before: number): Promise<void> {
	await db.deleteFrom('attempt').where('since', '<', before).execute();
}

/** Takes back what the transaction has counted so far. */
class Full extends Error {}

async function takeAll(db: Database, limits: readonly Limit[], now: number): Promise<boolean> {
	try {
		await db.transaction().execute(async (trx) => {
			for (const limit of limits) if (!(await takeOne(trx, limit, now))) throw new Full();
		});
		return true;
	} catch (thrown) {
		if (thrown instanceof Full) return false;
		throw thrown;
	}
}

/** How long one attempt counts, ms. */
const lasts = ({ most, within }: Limit): number => Math.ceil(within / most);

async function takeOne(trx: Database, limit: Limit, now: number): Promise<boolean> {
	const each = sql.lit(lasts(limit));
	const at = sql`cast(${now} as bigint)`;
	// How many of those that were counted have run out; none where another server's clock is ahead.
	const over = sql`(case when ${at} > attempt.since then (${at} - attempt.since) / ${each} else 0 end)`;
	const taken = await trx
		.insertInto('attempt')
		.values({ bucket: limit.bucket, since: now, count: 1 })
		.onConflict((known) =>
			known
				.column('bucket')
				.doUpdateSet({
					count: sql`case when ${over} >= attempt.count then 1 else attempt.count - ${over} + 1 end`,
					since: sql`case when ${over} >= attempt.count then ${at} else attempt.since + ${over} * ${each} end`
				})
				.where(sql<boolean>`attempt.count - ${over} < ${sql.lit(limit.most)}`)
		)
		.returning('bucket')
		.executeTakeFirst();
	return taken !== undefined;
}

/** How long each lane has no room, ms. */
async function waitsFor(
	db: Database,
	lanes: readonly (readonly Limit[])[],
	now: number
): Promise<number[]> {
	const buckets = lanes.flat().map(({ bucket }) => bucket);
	const rows = await db
		.selectFrom('attempt')
		.select(['bucket', 'since', 'count'])
		.where('bucket', 'in', buckets)
		.execute();
	const known = new Map(rows.map((row) => [row.bucket, row]));
	const wait = (limit: Limit) => {
		const row = known.get(limit.bucket);
		const over = row ? row.count - limit.most + 1 : 0;
		return over <= 0 ? 0 : Math.max(0, row!.since + over * lasts(limit) - now);
	};
	return lanes.map((lane) => Math.max(...lane.map(wait)));
}
