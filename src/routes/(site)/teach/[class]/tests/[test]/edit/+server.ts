import { fieldsOfTest } from '#lib/class/tests/class-test-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { testResultsHere } from '#lib/server/class-tests/test-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, here, teacher, test, results } = await testResultsHere(event);
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		id: test.id,
		title: test.title,
		/** From then on what it asks stays. */
		begun: results.pupils.some(({ state }) => state !== 'absent'),
		decks: await assignableDecks(db, teacher),
		fields: fieldsOfTest(test)
	};
};

export const GET = asJson(_read);
