import { fail, redirect } from '@sveltejs/kit';
import { assignmentFrom, fieldsFrom } from '#lib/class/assignment-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { assignmentHere } from '#lib/server/assignments/assignment-here.ts';
import { changeAssignment, deleteAssignment } from '#lib/server/assignments/assignments.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	save: async (event: RequestEvent) => {
		const { db, here, teacher, assignment, now } = await assignmentHere(event);
		const fields = fieldsFrom(await event.request.formData());
		const result = assignmentFrom(fields, await assignableDecks(db, teacher));
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { id } = assignment;
		await changeAssignment(db, { inClass: here.id, id }, result.assignment, now);
		redirect(303, `/teach/${here.id}/${id}`);
	},
	remove: async (event: RequestEvent) => {
		const { db, here, assignment } = await assignmentHere(event, 'manage');
		await deleteAssignment(db, here.id, assignment.id);
		redirect(303, `/teach/${here.id}`);
	}
});
