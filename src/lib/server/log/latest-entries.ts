import { sql } from 'kysely';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Database } from '#lib/server/database/database.ts';
import { effectiveFrom } from './stored-entry.ts';

/** A term's homework has no more, and more is not read for a page. */
const MOST = 3000;
/** What is larger is no answer, bytes: thousands of tests would fill the memory. */
const SMALL = 4096;

/** The latest entries of an account that have an effect here, as they came, but for the large ones. */
export async function latestEntries(db: Database, account: string): Promise<Entry[]> {
	const rows = await db
		.selectFrom('entry')
		.select(['account', 'device', 'seq', 'at', 'body'])
		.where('account', '=', account)
		.where(sql<boolean>`octet_length(body) <= ${SMALL}`)
		.orderBy('position', 'desc')
		.limit(MOST)
		.execute();
	return rows.reverse().flatMap((row) => effectiveFrom(row) ?? []);
}
