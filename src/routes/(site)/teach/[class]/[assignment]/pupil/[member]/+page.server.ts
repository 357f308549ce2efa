import { version as release } from '$app/env';
import { assignmentHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { pupilReport } from '#lib/server/classes/pupil-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, here, assignment, decks, now } = await assignmentHere(event);
	const question = {
		inClass: here.id,
		assignment,
		decks,
		now,
		offset: schoolOffset(now),
		release
	};
	const { facts, ...pupil } = await pupilReport(db, question, event.params.member);
	return {
		class: { id: here.id, name: here.name },
		assignment,
		pupil,
		facts: facts.map(({ cards: _cards, ...fact }) => fact)
	};
};
