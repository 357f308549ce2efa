/** The cards of a collection as its table has them. */
import type { Sqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import { numeric } from './collection.ts';
import type { StoredCard } from './take-down.ts';

const SUSPENDED = -1;

export interface AnkiCard extends StoredCard {
	deck: string;
	suspended: boolean;
	flagged: boolean;
	/** When it last changed, epoch ms. */
	changed: number;
	/** Whether Anki has a day for it. */
	planned: boolean;
	/** Whether FSRS keeps its memory. */
	fsrs: boolean;
}

/** Stored cards by their notes, in the order of their numbers. */
export function cardsByNote(db: Sqlite): Map<string, AnkiCard[]> {
	const found = new Map<string, AnkiCard[]>();
	for (const row of db.rows('cards')) {
		const home = numeric(row.get('odid'));
		const card: AnkiCard = {
			id: String(row.get('id')),
			ord: numeric(row.get('ord')),
			// In a filtered deck it is a guest.
			deck: String(home === 0 ? row.get('did') : row.get('odid')),
			suspended: numeric(row.get('queue')) === SUSPENDED,
			flagged: (numeric(row.get('flags')) & 7) !== 0,
			changed: numeric(row.get('mod')) * 1000,
			planned: numeric(row.get('type')) !== 0,
			fsrs: /"s":/.test(String(row.get('data') ?? ''))
		};
		const note = String(row.get('nid'));
		const known = found.get(note);
		if (known) known.push(card);
		else found.set(note, [card]);
	}
	for (const cards of found.values()) cards.sort((a, b) => a.ord - b.ord);
	return found;
}
