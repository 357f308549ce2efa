import type { RequestEvent } from '@sveltejs/kit';
import type { Deck } from '#lib/deck/schema.ts';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend, type Backend } from '#lib/server/backend.ts';
import { decksOf } from './assigned-decks.ts';
import { assignmentIn, type GivenAssignment } from './assignments.ts';
import { ownClass, type Class } from './classes.ts';

type Event = Pick<RequestEvent, 'locals'> & { params: { class: string } };

/** The class that a teacher's page is about; to anybody else it does not exist. */
export async function classHere({ locals, params }: Event): Promise<Backend & { its: Class }> {
	const { account } = await teacherHere({ locals });
	const open = await backend();
	return { ...open, its: await ownClass(open.db, account.id, params.class) };
}

/** The assignment that a teacher's page is about, with the decks that it covers. */
export async function assignmentHere(
	event: Event & { params: { assignment: string } }
): Promise<Backend & { its: Class; assignment: GivenAssignment; decks: Deck[] }> {
	const open = await classHere(event);
	const assignment = await assignmentIn(open.db, open.its.id, event.params.assignment);
	return { ...open, assignment, decks: decksOf(assignment.covers) };
}

/** Where the school is, as far as the server knows: minutes east of UTC. */
export const schoolOffset = (now: number): number => 0 - new Date(now).getTimezoneOffset();
