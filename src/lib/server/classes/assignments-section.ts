import type { Assignment } from '#lib/class/assignment.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckListings } from '#lib/server/decks.ts';
import { assignmentsOf } from './assignments.ts';

/** What a class's page needs to show what is assigned, and to assign more: see ui/teach/Assignments.svelte. */
export async function assignmentsSection(db: Database, inClass: string) {
	const assignments: (Assignment & { id: string })[] = await assignmentsOf(db, inClass);
	const decks = deckListings.map(({ id, title, lang, dir, facts, cards }) => ({
		id,
		title,
		lang,
		dir,
		facts,
		cards
	}));
	return { assignments, decks };
}
