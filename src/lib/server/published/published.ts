/** Decks that people publish, as their makers see them. */
import type { Publication } from '#lib/class/decks/publication.ts';
import type { Database } from '#lib/server/database/database.ts';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

/** Each published deck with the version of it that goes out. */
export const givenOut = (db: Database) =>
	db
		.selectFrom('published')
		.innerJoin('published_version', (join) =>
			join
				.onRef('published_version.deck', '=', 'published.deck')
				.onRef('published_version.version', '=', 'published.version')
		);

/** What its listing says; undefined, and named in the log, for one that cannot be read. */
export const keptListing = (row: { deck: string; version: string; listing: string }) =>
	storedJson(row.listing, BODIES['published_version.listing'], [
		'published_version',
		row.deck,
		row.version
	]);

/** What an account has published, the latest first: of one deck of its own, or of all. */
export async function publicationsOf(
	db: Database,
	account: string,
	own?: string
): Promise<Publication[]> {
	const rows = await db
		.selectFrom('published')
		.selectAll()
		.where('account', '=', account)
		.$if(own !== undefined, (query) => query.where('own', '=', own!))
		.orderBy('created', 'desc')
		.orderBy('deck')
		.execute();
	if (rows.length === 0) return [];
	const versions = await db
		.selectFrom('published_version')
		.select(['deck', 'version', 'listing', 'created'])
		.where(
			'deck',
			'in',
			rows.map(({ deck }) => deck)
		)
		.orderBy('created', 'desc')
		.execute();
	return rows.map(({ deck, own: of, address, listed, taken_down, version }) => ({
		id: deck,
		own: of,
		address,
		listed: listed === 1,
		takenDown: taken_down !== null,
		version,
		versions: versions.flatMap((one) => {
			if (one.deck !== deck) return [];
			const listing = keptListing(one);
			const { created } = one;
			return listing
				? [{ version: one.version, created, title: listing.title, facts: listing.facts }]
				: [];
		})
	}));
}

/** One of them; any other is refused. */
export async function publicationOf(
	db: Database,
	account: string,
	deck: string
): Promise<Publication | Refused<'not-published'>> {
	const all = await publicationsOf(db, account);
	return all.find(({ id }) => id === deck) ?? refused('not-published');
}

/** What goes out, before it is one of several versions. */
export interface FoundVersion {
	deck: string;
	version: string;
	json: string;
	changed: number;
	listed: boolean;
}

/** The deck at an address; undefined for one that is not, or not any more, in use. */
export async function deckAt(db: Database, address: string): Promise<FoundVersion | undefined> {
	const row = await givenOut(db)
		.select([
			'published.deck',
			'published.version',
			'published.listed',
			'published_version.json',
			'published_version.created'
		])
		.where('published.address', '=', address)
		.where('published.taken_down', 'is', null)
		.executeTakeFirst();
	if (!row) return undefined;
	const { deck, version, json, created, listed } = row;
	return { deck, version, json, changed: created, listed: listed === 1 };
}
