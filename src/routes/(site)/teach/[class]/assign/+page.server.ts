import { fail, redirect } from '@sveltejs/kit';
import { assignmentFrom, fieldsFrom, usualAssignment } from '#lib/class/assignment-form.ts';
import { titleSent } from '#lib/class/followed-title.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { schoolDay } from '#lib/server/assignments/assignment-here.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	/** All of a deck, as most would want it. */
	quick: async (event: RequestEvent) => {
		const { db, here, now, teacher } = await classHere(event);
		const wanted = (await event.request.formData()).get('deck');
		const deck = (await assignableDecks(db, teacher)).find(({ id }) => id === wanted);
		if (!deck) refuse('no-such-deck');
		const { id } = await newAssignment(db, here.id, usualAssignment(deck, schoolDay(now)), now);
		redirect(303, `/teach/${here.id}/${id}`);
	},
	whole: async (event: RequestEvent) => {
		const { db, here, now, teacher } = await classHere(event);
		const form = await event.request.formData();
		const known = await assignableDecks(db, teacher);
		const sent = fieldsFrom(form);
		const fields = { ...sent, title: titleSent(form, sent, known) };
		const result = assignmentFrom(fields, known);
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { id } = await newAssignment(db, here.id, result.assignment, now);
		redirect(303, `/teach/${here.id}/${id}`);
	}
});
