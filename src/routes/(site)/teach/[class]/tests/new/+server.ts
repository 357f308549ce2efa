import { fieldsOfTest, usualClassTest } from '#lib/class/tests/class-test-form.ts';
import { assignableDecks } from '#lib/server/decks/assignable-decks.ts';
import { assignmentIn, assignmentsOf } from '#lib/server/assignments/assignments.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { schoolZone } from '#lib/server/class-tests/test-here.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

/** The form, filled for what the assignment in the address covers, or for one deck. */
export const _read = async (event: RequestEvent) => {
	const { db, here, now, teacher } = await classHere(event);
	const decks = await assignableDecks(db, teacher);
	const wanted = event.url.searchParams.get('assignment');
	const assignment =
		wanted === null
			? (await assignmentsOf(db, here.id)).known[0]
			: orRefuse(await assignmentIn(db, here.id, wanted));
	const [deck] = decks;
	const about = assignment ?? {
		title: deck?.title ?? '',
		covers: deck ? [{ deck: deck.id }] : []
	};
	const usual = usualClassTest(about, now, schoolZone());
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		assignment: assignment && { id: assignment.id, title: assignment.title },
		decks,
		fields: fieldsOfTest(usual),
		usual: { opens: usual.opens, closes: usual.closes }
	};
};

export const GET = asJson(_read);
