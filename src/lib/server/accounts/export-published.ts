/** What an account has published, and what it was told of mistakes, for the account's file. */
import type { Database } from '#lib/server/database/database.ts';

/** Two fields of an object in JSON, without a comma before them; each version by itself, for they may be large. */
export async function* publishedFields(db: Database, account: string): AsyncGenerator<string> {
	const versions = await db
		.selectFrom('published')
		.innerJoin('published_version', 'published_version.deck', 'published.deck')
		.select([
			'published.deck',
			'published.own',
			'published.address',
			'published.listed',
			'published_version.version',
			'published_version.created'
		])
		.where('published.account', '=', account)
		.orderBy('published.deck')
		.orderBy('published_version.created')
		.execute();
	yield '"published":[';
	let first = true;
	for (const one of versions) {
		const row = await db
			.selectFrom('published_version')
			.select('json')
			.where('deck', '=', one.deck)
			.where('version', '=', one.version)
			.executeTakeFirst();
		if (!row) continue;
		yield `${first ? '' : ','}${JSON.stringify({ ...one, source: row.json })}`;
		first = false;
	}
	const reports = await db
		.selectFrom('deck_report')
		.select(['deck', 'fact', 'text', 'sent', 'outcome', 'settled'])
		.where('account', '=', account)
		.orderBy('sent')
		.execute();
	yield `],"reports":${JSON.stringify(reports)}`;
}
