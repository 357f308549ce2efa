import { fail, redirect } from '@sveltejs/kit';
import { assignmentFrom, fieldsFrom, fieldsOf } from '#lib/class/assignment-form.ts';
import { assignableDecks } from '#lib/server/classes/assignable-decks.ts';
import { assignmentHere } from '#lib/server/classes/assignment-here.ts';
import { changeAssignment, deleteAssignment } from '#lib/server/classes/assignments.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { its, assignment } = await assignmentHere(event);
	return {
		class: { id: its.id, name: its.name },
		id: assignment.id,
		title: assignment.title,
		decks: assignableDecks(),
		fields: fieldsOf(assignment)
	};
};

// Without a prototype: its names would pass for actions.
export const actions: Actions = Object.assign(Object.create(null), {
	save: async (event: RequestEvent) => {
		const { db, its, assignment, now } = await assignmentHere(event);
		const fields = fieldsFrom(await event.request.formData());
		const result = assignmentFrom(fields, assignableDecks());
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { id } = assignment;
		await changeAssignment(db, { inClass: its.id, id }, result.assignment, now());
		redirect(303, `/teach/${its.id}/${id}`);
	},
	remove: async (event: RequestEvent) => {
		const { db, its, assignment } = await assignmentHere(event);
		await deleteAssignment(db, its.id, assignment.id);
		redirect(303, `/teach/${its.id}`);
	}
});
