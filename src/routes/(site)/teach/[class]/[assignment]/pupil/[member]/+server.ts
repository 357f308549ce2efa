import { assignmentHere, schoolOffset } from '#lib/server/assignments/assignment-here.ts';
import { shippedCards } from '#lib/server/decks/shipped-cards.ts';
import { pupilReport } from '#lib/server/assignments/pupil-report.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { version as release } from '$app/env';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, here, assignment, decks, now } = await assignmentHere(event);
	const question = {
		inClass: here.id,
		assignment,
		decks,
		shipped: shippedCards(),
		now,
		offset: schoolOffset(now),
		release
	};
	const { facts, days, ...pupil } = orRefuse(await pupilReport(db, question, event.params.member));
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		assignment,
		// As pairs: a map does not survive being sent.
		pupil: { ...pupil, days: [...days] },
		facts: facts.map(({ cards: _cards, ...fact }) => fact)
	};
};

export const GET = asJson(_read);
