/** A log read page by page: each is limited in rows and in bytes, for a row may be a thousand times another. */
import { sql } from 'kysely';
import { badRow } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { EntryTable } from '#lib/server/database/tables/logs.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { entriesFrom } from './stored-entry.ts';
import { REVIEWS, type AccountLog } from './account-log.ts';
import { LARGEST } from './sizes.ts';

/** Bytes of bodies in a page, unless a single one is more. */
export const PAGE_BYTES = 600_000;
/** Rows in a page. */
const PAGE_ROWS = 2000;

export interface Page {
	rows: Pick<EntryTable, 'account' | 'position' | 'device' | 'seq' | 'at' | 'arrived' | 'body'>[];
	/** Position up to which this is all there is. */
	end: number;
	/** Whether there is more behind it. */
	more: boolean;
}

interface Reading {
	mostRows?: number;
	/** Is waited for before so many bytes are read. */
	before?: ((bytes: number) => Promise<void>) | undefined;
	of?: AccountLog;
}

/** What comes after a position of an account's log, in order of arrival. */
export async function pageAfter(
	db: Database,
	account: string,
	position: number,
	{ mostRows = PAGE_ROWS, before, of = REVIEWS }: Reading = {}
): Promise<Page> {
	const sizes = await db
		.selectFrom(of.entry)
		.select(['position', sql<number>`octet_length(body)`.as('size')])
		.where('account', '=', account)
		.where('position', '>', position)
		// None of ours is as far; one that is could not be gone on from.
		.where('position', '<', Number.MAX_SAFE_INTEGER)
		.orderBy('position')
		.limit(mostRows)
		.execute();
	let end = position;
	let bytes = 0;
	let taken = 0;
	let count = 0;
	let oversized = false;
	for (const one of sizes) {
		// Larger than any that was ever taken: it cannot be an entry, and is not to be read.
		const huge = one.size > LARGEST;
		if (huge) {
			oversized = true;
			badRow(of.entry, [account, one.position]);
		} else bytes += one.size;
		if (count > 0 && bytes > PAGE_BYTES) break;
		end = one.position;
		taken = bytes;
		count++;
	}
	if (count === 0) return { rows: [], end, more: false };
	await before?.(taken);
	const rows = await db
		.selectFrom(of.entry)
		.select(['account', 'position', 'device', 'seq', 'at', 'arrived', 'body'])
		.where('account', '=', account)
		.where('position', '>', position)
		.where('position', '<=', end)
		.$if(oversized, (query) => query.where(sql<boolean>`octet_length(body) <= ${LARGEST}`))
		.orderBy('position')
		.execute();
	return { rows, end, more: count < sizes.length || sizes.length === mostRows };
}

/** A whole log, page by page. */
export async function* pagesOf(
	db: Database,
	account: string,
	since = 0,
	of = REVIEWS
): AsyncGenerator<Page['rows']> {
	for (let end = since, more = true; more;) {
		const page = await pageAfter(db, account, end, { of });
		if (page.rows.length > 0) yield page.rows;
		({ end, more } = page);
		// Whoever else asks has a turn.
		await new Promise((turn) => setImmediate(turn));
	}
}

/** The entries of a whole log, page by page; those that cannot be read are left out. */
export async function* entriesOf(
	db: Database,
	account: string,
	of = REVIEWS
): AsyncGenerator<Entry[]> {
	for await (const rows of pagesOf(db, account, 0, of)) yield entriesFrom(rows, of);
}
