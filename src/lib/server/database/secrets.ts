import type { Database } from './database.ts';

/** What all servers on this database share for a purpose; undefined where there is nothing yet. */
export async function secretFor(db: Database, purpose: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('secret')
		.select('secret')
		.where('purpose', '=', purpose)
		.executeTakeFirst();
	return row?.secret;
}
