/**
 * Whether what teachers brought is, to the last field, what this release makes of it: an older one that checked it
 * may have known less. Devices of this release then take it as it comes.
 */
import { DeckListing } from '#lib/deck/listing.ts';
import { Deck } from '#lib/deck/schema.ts';
import { jsonIn } from '#lib/server/database/bad-row.ts';

/** Versions that were looked at lately; a version never changes. */
const known = new Map<string, boolean>();
const MOST = 2000;

/** Reads a version once: 2 MB, the largest there is, take a tenth of a second. */
export function isAsChecked({ json, version }: { json: string; version: string }): boolean {
	const before = known.get(version);
	if (before !== undefined) return before;
	const is = JSON.stringify(Deck.safeParse(jsonIn(json)).data) === json;
	if (known.size >= MOST) known.clear();
	known.set(version, is);
	return is;
}

/** Whether a deck is listed as this release lists one. */
export const isListing = (listing: DeckListing): boolean => DeckListing.safeParse(listing).success;
