/** Teachers' decks as they are kept, as far as they can be read: what cannot is named in the log. */
import type { DeckListing } from '#lib/deck/listing.ts';
import type { AssignableDeck } from '#lib/class/assignment-form.ts';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import { storedOwn } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { OwnDeckVersionTable } from '#lib/server/database/tables.ts';

/** Undefined, and named in the log, for one that cannot be read: by its shape, for it was checked when it came. */
export const storedDeck = (json: string, deck: string, version: string): Deck | undefined =>
	storedOwn<Deck>(json, ['own_deck_version', deck, version], isDeck);

const isDeck = ({ id, facts, entities }: Partial<Deck>): boolean =>
	typeof id === 'string' &&
	typeof entities === 'object' &&
	Array.isArray(facts) &&
	facts.every((fact: Partial<Fact> | null) => typeof fact?.id === 'string' && fact.kind);

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

/** A listing as it is kept, with the parts of the deck that can be assigned. */
export type KeptListing = DeckListing & { sections?: AssignableDeck['sections'] };

/** Undefined, and named in the log, for one that cannot be read. */
export const keptListing = (row: Pick<OwnDeckVersionTable, 'deck' | 'version' | 'listing'>) =>
	storedOwn<KeptListing>(row.listing, ['own_deck_version', row.deck, row.version], isListing);

const isListing = ({ id, title, lang, version, sections = [] }: Partial<KeptListing>): boolean =>
	[id, title, lang, version].every((text) => typeof text === 'string') && Array.isArray(sections);

export function listed(row: Parameters<typeof keptListing>[0]): DeckListing | undefined {
	const kept = keptListing(row);
	if (!kept) return undefined;
	const { sections: _, ...listing } = kept;
	return listing;
}
