import type { Assignment } from '#lib/class/assignment.ts';
import type { Database } from '#lib/server/database/database.ts';
import { assignableListings } from '#lib/server/decks/assignable-decks.ts';
import { assignmentsOf } from './assignments.ts';

/** What a class's page needs to show what is assigned, and to assign more: see ui/teach/Assignments.svelte. */
export async function assignmentsSection(db: Database, inClass: string, teacher: string) {
	const { known, newer } = await assignmentsOf(db, inClass);
	const assignments: (Assignment & { id: string })[] = known;
	return { assignments, newer, decks: await assignableListings(db, teacher) };
}
