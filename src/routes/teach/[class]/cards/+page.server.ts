import { fail } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { Id } from '#lib/class/assignment.ts';
import { issueSlips } from '#lib/server/pupils/slips.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { LARGEST_CLASS } from '#lib/server/pupils/waiting-places.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { qrOf } from '#lib/class/qr.ts';
import type { RequestEvent } from './$types';

const Chosen = z.object({
	member: z.union([Id, z.array(Id).check(z.maxLength(LARGEST_CLASS))])
});

export const actions = namedActions({
	/** Makes the cards; their words are shown this once. */
	issue: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Chosen);
		if (!fields) return fail(400, { problem: 'none' as const });
		const members = [fields.member].flat();
		const cards = await issueSlips(db, { inClass: here.id, members, now });
		return {
			cards: cards.map((card) => ({
				...card,
				qr: qrOf(`${event.url.origin}/join/card#${card.words.join('-')}`)
			}))
		};
	}
});
