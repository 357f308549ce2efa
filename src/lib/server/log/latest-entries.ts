import type { Entry } from '#lib/memory/entry.ts';
import type { Database } from '#lib/server/database/database.ts';
import { entryFrom } from './taken.ts';

/** A term's homework has no more, and more is not read for a page. */
const MOST = 3000;

/** The latest entries of an account, as they came. */
export async function latestEntries(db: Database, account: string): Promise<Entry[]> {
	const rows = await db
		.selectFrom('entry')
		.select(['device', 'seq', 'at', 'body'])
		.where('account', '=', account)
		.orderBy('position', 'desc')
		.limit(MOST)
		.execute();
	return rows.reverse().map(entryFrom);
}
