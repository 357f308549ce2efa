/** Teachers' decks as they are kept, as far as they can be read: what cannot is named in the log. */
import type { DeckListing } from '#lib/deck/listing.ts';
import { readDeck } from '#lib/deck/read-deck.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { badRow, storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { OwnDeckVersionTable } from '#lib/server/database/tables/decks.ts';

/**
 * Undefined, and named in the log, for one that cannot be read. Of one that a newer server has checked, what is not understood is
 * left out, as on a phone.
 */
export function storedDeck(json: string, deck: string, version: string): Deck | undefined {
	const row = ['own_deck_version', deck, version] as const;
	const body = storedJson(json, BODIES['own_deck_version.json'], row);
	const read = body && readDeck(body);
	if (body && !read) badRow('own_deck_version', [deck, version]);
	return read?.deck;
}

export const latest = (db: Database) =>
	db
		.selectFrom('own_deck')
		.innerJoin('own_deck_version', (join) =>
			join
				.onRef('own_deck_version.deck', '=', 'own_deck.deck')
				.onRef('own_deck_version.version', '=', 'own_deck.version')
		)
		.select([
			'own_deck.deck',
			'own_deck.teacher',
			'own_deck.name',
			'own_deck.version',
			'own_deck_version.listing',
			'own_deck_version.created'
		]);

/** Undefined, and named in the log, for one that cannot be read. */
export const keptListing = (row: Pick<OwnDeckVersionTable, 'deck' | 'version' | 'listing'>) =>
	storedJson(row.listing, BODIES['own_deck_version.listing'], [
		'own_deck_version',
		row.deck,
		row.version
	]);

export function listed(row: Parameters<typeof keptListing>[0]): DeckListing | undefined {
	const kept = keptListing(row);
	if (!kept) return undefined;
	const { sections: _, ...listing } = kept;
	return listing;
}
