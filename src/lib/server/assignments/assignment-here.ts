import type { RequestEvent } from '@sveltejs/kit';
import type { Right } from '#lib/class/teaching.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { assignmentIn } from './assignments.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { classHere } from '#lib/server/classes/class-here.ts';

/** The assignment that a teacher's page is about, with the decks that it covers. */
export async function assignmentHere(
	{
		locals,
		params
	}: Pick<RequestEvent, 'locals'> & { params: { class: string; assignment: string } },
	right?: Right
) {
	const open = await classHere({ locals, params }, right);
	const assignment = orRefuse(await assignmentIn(open.db, open.here.id, params.assignment));
	return { ...open, assignment, decks: await decksOf(open.db, open.teacher, assignment.covers) };
}

/** Where the school is, as far as the server knows: minutes east of UTC. */
export const schoolOffset = (now: number): number => 0 - new Date(now).getTimezoneOffset();

/** The day that it is there (see memory/day.ts). */
export const schoolDay = (now: number): number => dayOf(now, shiftOf(schoolOffset(now), DAY_START));
