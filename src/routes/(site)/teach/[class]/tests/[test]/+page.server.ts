import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { KeyFix, phaseOf } from '#lib/class/tests/class-test.ts';
import { isSameFix } from '#lib/class/tests/grade-test.ts';
import { changeClassTest, fixKey } from '#lib/server/class-tests/change-test.ts';
import { duplicateClassTest } from '#lib/server/class-tests/give-test.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const Fix = z.object({
	item: z.coerce.number(),
	card: z.optional(z.string()),
	answer: z.optional(z.string()),
	on: z.enum(['0', '1'])
});

export const actions = namedActions({
	/** Puts the key right, or takes that back: an answer that counts, too, or a question left out. */
	fix: async (event: RequestEvent) => {
		const { db, now, here, test, paper, fixes } = await testHere(event);
		const fields = await formFields(event.request, Fix);
		const fix = fields && fixFrom(fields);
		const asked = fix && paper[fix.item];
		const known =
			fix?.kind === 'accept' ? asked?.question.cards.includes(fix.card) : asked !== undefined;
		if (!fields || !fix || !known) return fail(409, { problem: 'gone' as const });
		const others = fixes.filter((one) => !isSameFix(one, fix));
		const after = fields.on === '1' ? [...others, fix] : others;
		await fixKey(db, { inClass: here.id, id: test.id }, after, now);
		return { done: 'regraded' as const };
	},
	/** The same questions once more, from tomorrow at the same time: to be changed before it opens. */
	again: async (event: RequestEvent) => {
		const { db, now, here, test } = await testHere(event);
		const days = Math.max(1, Math.ceil((now + HOUR - test.opens) / DAY));
		const when = {
			title: test.title,
			opens: test.opens + days * DAY,
			closes: test.closes + days * DAY
		};
		const which = { inClass: here.id, id: test.id };
		const copy = orRefuse(await duplicateClassTest(db, which, when, now));
		redirect(303, `/teach/${here.id}/tests/${copy}/edit`);
	},
	/** Begins at once, or ends at once. */
	open: async (event: RequestEvent) => {
		const { db, now, here, test } = await testHere(event);
		// It stays open for as long as it would have been.
		const closes = Math.max(test.closes, now + test.closes - test.opens);
		if (phaseOf(test, now) === 'later')
			orRefuse(
				await changeClassTest(db, { inClass: here.id, id: test.id }, { opens: now, closes }, now)
			);
		return { done: 'opened' as const };
	},
	close: async (event: RequestEvent) => {
		const { db, now, here, test } = await testHere(event);
		if (phaseOf(test, now) === 'open')
			orRefuse(await changeClassTest(db, { inClass: here.id, id: test.id }, { closes: now }, now));
		return { done: 'closed' as const };
	}
});

function fixFrom({ item, card, answer }: z.infer<typeof Fix>): KeyFix | undefined {
	const fix =
		card === undefined ? { kind: 'leave-out', item } : { kind: 'accept', item, card, answer };
	return KeyFix.safeParse(fix).data;
}
