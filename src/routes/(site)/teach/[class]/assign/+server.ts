import { fieldsOf, usualAssignment } from '#lib/class/assignment-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { schoolDay } from '#lib/server/assignments/assignment-here.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** The whole form, filled as two taps would for the deck that the address names. */
export const _read = async (event: RequestEvent) => {
	const { db, here, now, teacher } = await classHere(event);
	const decks = await assignableDecks(db, teacher);
	const wanted = event.url.searchParams.get('deck');
	const deck = decks.find(({ id }) => id === wanted) ?? decks[0];
	if (!deck) refuse('nothing-to-assign');
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		decks,
		fields: fieldsOf(usualAssignment(deck, schoolDay(now)))
	};
};

export const GET = asJson(_read);
