import { error, fail, redirect } from '@sveltejs/kit';
import {
	assignmentFrom,
	fieldsFrom,
	fieldsOf,
	usualAssignment
} from '#lib/class/assignment-form.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import { assignableDecks } from '#lib/server/classes/assignable-decks.ts';
import { classHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { newAssignment } from '#lib/server/classes/assignments.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const today = (now: number) => dayOf(now, shiftOf(schoolOffset(now), DAY_START));

/** The whole form, filled as two taps would for the deck that the address names. */
export const load: PageServerLoad = async (event) => {
	const { its, now } = await classHere(event);
	const decks = assignableDecks();
	const wanted = event.url.searchParams.get('deck');
	const deck = decks.find(({ id }) => id === wanted) ?? decks[0];
	if (!deck) error(404, 'There is no deck that could be assigned.');
	return {
		class: { id: its.id, name: its.name },
		decks,
		fields: fieldsOf(usualAssignment(deck, today(now())))
	};
};

// Without a prototype: its names would pass for actions.
export const actions: Actions = Object.assign(Object.create(null), {
	/** All of a deck, as most would want it. */
	quick: async (event: RequestEvent) => {
		const { db, its, now } = await classHere(event);
		const wanted = (await event.request.formData()).get('deck');
		const deck = assignableDecks().find(({ id }) => id === wanted);
		if (!deck) error(404, 'There is no such deck.');
		const { id } = await newAssignment(db, its.id, usualAssignment(deck, today(now())), now());
		redirect(303, `/teach/${its.id}/${id}`);
	},
	whole: async (event: RequestEvent) => {
		const { db, its, now } = await classHere(event);
		const fields = fieldsFrom(await event.request.formData());
		const result = assignmentFrom(fields, assignableDecks());
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { id } = await newAssignment(db, its.id, result.assignment, now());
		redirect(303, `/teach/${its.id}/${id}`);
	}
});
