import { fail, redirect } from '@sveltejs/kit';
import {
	classTestFrom,
	laterChangesFrom,
	testFieldsFrom
} from '#lib/class/tests/class-test-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { changeClassTest, deleteClassTest } from '#lib/server/class-tests/change-test.ts';
import { redrawClassTest } from '#lib/server/class-tests/give-test.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { logTests } from '#lib/server/class-tests/test-reviews.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { backend } from '#lib/server/backend.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	/** All of it, while nobody has begun: its questions are drawn anew. */
	whole: async (event: RequestEvent) => {
		const { db, here, teacher, test, now } = await testHere(event);
		const fields = testFieldsFrom(await event.request.formData());
		const result = classTestFrom(fields, await assignableDecks(db, teacher), test.zone);
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		const decks = await decksOf(db, teacher, result.test.covers);
		const which = { inClass: here.id, id: test.id };
		const done = orRefuse(await redrawClassTest(db, which, result.test, decks, now));
		if (done === 'nothing')
			return fail(400, { fields, problems: [{ field: 'decks', kind: 'empty' } as const] });
		// Somebody has begun meanwhile: the page says so, and offers what can still be changed.
		if (done === 'begun') redirect(303, `/teach/${here.id}/tests/${test.id}/edit`);
		redirect(303, `/teach/${here.id}/tests/${test.id}`);
	},
	/** What can be changed at any time. */
	save: async (event: RequestEvent) => {
		const { db, here, test, now } = await testHere(event);
		const fields = testFieldsFrom(await event.request.formData());
		const result = laterChangesFrom(fields, test.zone);
		if ('problems' in result) return fail(400, { fields, problems: result.problems });
		orRefuse(await changeClassTest(db, { inClass: here.id, id: test.id }, result.changes, now));
		redirect(303, `/teach/${here.id}/tests/${test.id}`);
	},
	remove: async (event: RequestEvent) => {
		const { db, here, test, now } = await testHere(event, 'manage');
		const which = { inClass: here.id, test: test.id };
		// What pupils answered stays what they have learnt.
		await logTests(await backend(), which, now, { anyway: true });
		await deleteClassTest(db, { inClass: here.id, id: test.id });
		redirect(303, `/teach/${here.id}`);
	}
});
