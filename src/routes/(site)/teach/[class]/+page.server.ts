import { classHere } from '#lib/server/classes/assignment-here.ts';
import { assignmentsSection } from '#lib/server/classes/assignments-section.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, its } = await classHere(event);
	return {
		class: { id: its.id, name: its.name },
		...(await assignmentsSection(db, its.id))
	};
};
