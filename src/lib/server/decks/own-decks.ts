/** Decks that teachers bring: checked like those of the project, and kept with all their versions. */
import { createHash } from 'node:crypto';
import { listingOf, type DeckListing } from '#lib/deck/listing.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { newCode } from '#lib/server/token.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { partsOf } from './deck-parts.ts';
import { refused, type Refused } from '#lib/server/refused.ts';
import { storedDeck, latest, listed } from './stored-decks.ts';

/** A deck as its teacher sees it. */
export interface OwnDeck {
	id: string;
	/** The id in its file. */
	name: string;
	listing: DeckListing;
	/** Epoch ms of its latest version. */
	changed: number;
}

type OwnDeckVersions = OwnDeck & {
	versions: { version: string; created: number }[];
	/** As it was uploaded. */
	source: string;
};

/** Decks a teacher may have. */
export const MOST_DECKS = 200;

/** The deck of this teacher that a file with such an id would be a new version of, as JSON. */
export async function earlierJson(
	db: Database,
	teacher: string,
	name: string
): Promise<string | undefined> {
	const row = await latest(db)
		.select('own_deck_version.json')
		.where('own_deck.teacher', '=', teacher)
		.where('own_deck.name', '=', name)
		.executeTakeFirst();
	return row && storedDeck(row.json, row.deck, row.version) ? row.json : undefined;
}

/**
 * Publishes a checked deck: as a new one, or as the next version of the one with the same id in its
 * file. One deck too many is refused.
 *
 * @param source as it was uploaded
 */
export async function publishDeck(
	db: Database,
	{ teacher, deck, source, now }: { teacher: string; deck: Deck; source: string; now: number }
): Promise<OwnDeck | Refused<'decks-full'>> {
	const { id: name } = deck;
	return db.transaction().execute(async (trx) => {
		// Of two files that come at once, one is the next version of the other.
		await lockAccount(trx, teacher);
		const before = await trx
			.selectFrom('own_deck')
			.select('deck')
			.where('teacher', '=', teacher)
			.where('name', '=', name)
			.executeTakeFirst();
		if (!before && (await decksOwned(trx, teacher)) >= MOST_DECKS) return refused('decks-full');
		const id = before?.deck ?? `${name.slice(0, 50).replace(/-$/, '')}-${newCode()}`;
		const given: Deck = { ...deck, id };
		const json = writtenBody(BODIES['own_deck_version.json'], given);
		const version = createHash('sha256').update(json).digest('hex').slice(0, 32);
		const listing = listingOf(given, version);
		const kept = { ...listing, sections: partsOf(given) };
		await trx
			.insertInto('own_deck')
			.values({ deck: id, teacher, name, version })
			.onConflict((known) => known.column('deck').doUpdateSet({ version }))
			.execute();
		await trx
			.insertInto('own_deck_version')
			.values({
				deck: id,
				version,
				listing: writtenBody(BODIES['own_deck_version.listing'], kept),
				source,
				json,
				created: now
			})
			// Back to a version there was: it is the latest again.
			.onConflict((known) => known.columns(['deck', 'version']).doUpdateSet({ created: now }))
			.execute();
		return { id, name, listing, changed: now };
	});
}

/** A teacher's decks by title. */
export async function ownDecks(db: Database, teacher: string): Promise<OwnDeck[]> {
	const rows = await latest(db).where('own_deck.teacher', '=', teacher).execute();
	return rows
		.flatMap((row) => {
			const { deck: id, name, created } = row;
			const listing = listed(row);
			return listing ? { id, name, listing, changed: created } : [];
		})
		.sort((a, b) => a.listing.title.localeCompare(b.listing.title));
}

/** A deck of this teacher with its versions, the latest first; any other is refused. */
export async function ownDeck(
	db: Database,
	teacher: string,
	id: string
): Promise<OwnDeckVersions | Refused<'no-such-deck'>> {
	const row = await latest(db)
		.select('own_deck_version.source')
		.where('own_deck.teacher', '=', teacher)
		.where('own_deck.deck', '=', id)
		.executeTakeFirst();
	const listing = row && listed(row);
	if (!listing) return refused('no-such-deck');
	const versions = await db
		.selectFrom('own_deck_version')
		.select(['version', 'created'])
		.where('deck', '=', id)
		.orderBy('created', 'desc')
		.execute();
	const { name, created, source } = row;
	return { id, name, listing, changed: created, versions, source };
}

/** Removes a deck; devices drop it when they next ask. What was learnt of it stays in their logs. */
export async function removeDeck(db: Database, teacher: string, id: string): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const { numDeletedRows } = await trx
			.deleteFrom('own_deck')
			.where('deck', '=', id)
			.where('teacher', '=', teacher)
			.executeTakeFirstOrThrow();
		if (numDeletedRows === 0n) return;
		for (const table of ['own_deck_version', 'deck_report'] as const)
			await trx.deleteFrom(table).where('deck', '=', id).execute();
	});
}

async function decksOwned(db: Database, teacher: string): Promise<number> {
	const { count } = await db
		.selectFrom('own_deck')
		.select(({ fn }) => fn.countAll().as('count'))
		.where('teacher', '=', teacher)
		.executeTakeFirstOrThrow();
	return Number(count);
}
