import { fail } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { arrangeTest } from '#lib/server/class-tests/arrange-test.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

const Which = z.object({
	item: z.coerce.number().check(z.int(), z.gte(0), z.lt(MOST_QUESTIONS)),
	/** When the test was last changed that the teacher saw, epoch ms. */
	seen: z.coerce.number().check(z.int(), z.gte(0))
});

/** Arranges the questions around one of them; `undefined` where that cannot be. */
async function arrange(
	event: RequestEvent,
	arranged: (places: readonly number[], item: number) => number[] | undefined
): Promise<'done' | 'gone' | 'begun' | 'last'> {
	const { db, now, here, test, paper } = await testHere(event);
	const fields = await formFields(event.request, Which);
	if (!fields || !(fields.item in paper)) return 'gone';
	const questions = arranged([...paper.keys()], fields.item);
	if (!questions) return 'done';
	if (questions.length === 0) return 'last';
	const { seen } = fields;
	const wanted = { inClass: here.id, id: test.id, seen, questions, now };
	const outcome = orRefuse(await arrangeTest(db, wanted));
	return outcome === 'changed' ? 'gone' : outcome;
}

const answered = <D extends string>(outcome: Awaited<ReturnType<typeof arrange>>, done: D) =>
	outcome === 'done' ? { done } : fail(409, { problem: outcome });

/** With the question at a place and its neighbour changed over. */
const changedOver = (places: readonly number[], item: number, by: number) =>
	item + by in places
		? places.with(item, places[item + by]!).with(item + by, places[item]!)
		: undefined;

export const actions = namedActions({
	up: async (event: RequestEvent) =>
		answered(await arrange(event, (all, item) => changedOver(all, item, -1)), 'moved'),
	down: async (event: RequestEvent) =>
		answered(await arrange(event, (all, item) => changedOver(all, item, 1)), 'moved'),
	remove: async (event: RequestEvent) =>
		answered(await arrange(event, (all, item) => all.filter((place) => place !== item)), 'removed')
});
