import { fail, redirect } from '@sveltejs/kit';
import { MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { arrangeTest } from '#lib/server/class-tests/arrange-test.ts';
import { choosingHere } from '#lib/server/class-tests/choosing-here.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import type { RequestEvent } from './$types';

const gone = () => fail(409, { problem: 'gone' as const });

export const actions = namedActions({
	/** Puts the question that was picked in place of another, or behind the last. */
	take: async (event: RequestEvent) => {
		await testHere(event);
		const fields = await textFields(event.request, 'item', 'deck', 'seen', 'pick');
		const open = await choosingHere(event, fields);
		const [form = '', card = ''] = fields.pick.split(' ');
		const asked = open?.picked({ form, card });
		if (!open || !asked) return gone();
		const { db, here, test, paper, instead, deck, now } = open;
		if (instead === undefined && paper.length >= MOST_QUESTIONS)
			return fail(409, { problem: 'full' as const });
		const places = [...paper.keys()];
		const questions =
			instead === undefined ? [...places, asked] : places.map((i) => (i === instead ? asked : i));
		const wanted = {
			inClass: here.id,
			id: test.id,
			seen: Number(fields.seen),
			questions,
			...(deck && { from: deck }),
			now
		};
		const outcome = orRefuse(await arrangeTest(db, wanted));
		if (outcome === 'changed') return gone();
		if (outcome === 'begun') return fail(409, { problem: 'begun' as const });
		const at = instead ?? paper.length;
		redirect(303, `/teach/${here.id}/tests/${test.id}/questions#q${at + 1}`);
	}
});
