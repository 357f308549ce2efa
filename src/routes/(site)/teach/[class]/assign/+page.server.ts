import { error, fail, redirect } from '@sveltejs/kit';
import {
	assignmentFrom,
	fieldsFrom,
	fieldsOf,
	usualAssignment
} from '#lib/class/assignment-form.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import { assignableDecks } from '#lib/server/classes/assignable-decks.ts';
import { schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { newAssignment } from '#lib/server/classes/assignments.ts';
import { namedActions } from '#lib/server/named-actions.ts';
import type { PageServerLoad, RequestEvent } from './$types';

const today = (now: number) => dayOf(now, shiftOf(schoolOffset(now), DAY_START));

/** The whole form, filled as two taps would for the deck that the address names. */
export const load: PageServerLoad = async (event) => {
	const { here, now } = await classHere(event);
	const decks = assignableDecks();
	const wanted = event.url.searchParams.get('deck');
	const deck = decks.find(({ id }) => id === wanted) ?? decks[0];
	if (!deck) error(404, 'There is no deck that could be assigned.');
	return {
		class: { id: here.id, name: here.name },
		decks,
		fields: fieldsOf(usualAssignment(deck, today(now)))
	};
};

export const actions = namedActions({
	/** All of a deck, as most would want it. */
	quick: async (event: RequestEvent) => {
		const { db, here, now } = await classHere(event);
		const wanted = (await event.request.formData()).get('deck');
		const deck = assignableDecks().find(({ id }) => id === wanted);
		if (!deck) error(404, 'There is no such deck.');
		const { id } = await newAssignment(db, here.id, usualAssignment(deck, today(now)), now);
		redirect(303, `/teach/${here.id}/${id}`);
	},
	whole: async (event: RequestEvent) => {
		const { db, here, now } = await classHere(event);
		const fields = fieldsFrom(await event.request.formData());
		const result = assignmentFrom(fields, assignableDecks());
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { id } = await newAssignment(db, here.id, result.assignment, now);
		redirect(303, `/teach/${here.id}/${id}`);
	}
});
