import { fieldsOf } from '#lib/class/assignment-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { assignmentHere } from '#lib/server/assignments/assignment-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, here, teacher, assignment } = await assignmentHere(event);
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		id: assignment.id,
		title: assignment.title,
		decks: await assignableDecks(db, teacher),
		fields: fieldsOf(assignment)
	};
};

export const GET = asJson(_read);
