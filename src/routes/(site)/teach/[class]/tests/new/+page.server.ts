import { fail, redirect } from '@sveltejs/kit';
import { classTestFrom, testFieldsFrom } from '#lib/class/tests/class-test-form.ts';
import { titleSent } from '#lib/class/followed-title.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { newClassTest } from '#lib/server/class-tests/give-test.ts';
import { schoolZone } from '#lib/server/class-tests/test-here.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	give: async (event: RequestEvent) => {
		const { db, here, now, teacher } = await classHere(event);
		const form = await event.request.formData();
		const known = await assignableDecks(db, teacher);
		const sent = testFieldsFrom(form);
		const fields = { ...sent, title: titleSent(form, sent, known) };
		const result = classTestFrom(fields, known, schoolZone());
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const { test } = result;
		const decks = await decksOf(db, teacher, test.covers);
		const id = await newClassTest(db, here.id, test, decks, now);
		if (id === undefined)
			return fail(400, { fields, problems: [{ field: 'decks', kind: 'empty' } as const] });
		redirect(303, `/teach/${here.id}/tests/${id}`);
	}
});
