import { version as release } from '$app/env';
import { assignmentHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { pupilReport } from '#lib/server/classes/pupil-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, its, assignment, decks, now } = await assignmentHere(event);
	const at = now();
	const question = {
		inClass: its.id,
		assignment,
		decks,
		now: at,
		offset: schoolOffset(at),
		release
	};
	const { facts, ...pupil } = await pupilReport(db, question, event.params.member);
	return {
		class: { id: its.id, name: its.name },
		assignment,
		pupil,
		facts: facts.map(({ cards: _cards, ...fact }) => fact)
	};
};
