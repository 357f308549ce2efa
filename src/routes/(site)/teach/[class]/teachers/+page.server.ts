import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { Id } from '#lib/class/assignment.ts';
import { schoolOffset } from '#lib/server/assignments/assignment-here.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { invite, withdrawInvitations } from '#lib/server/classes/invitations.ts';
import { endTeaching, giveClass, teachersOf } from '#lib/server/classes/teaching.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';
import { DAY } from '#lib/memory/day.ts';

const Invite = z.object({
	role: z.enum(['lead', 'co', 'substitute']),
	date: z.optional(z.union([z.iso.date(), z.literal('')]))
});
const Which = z.object({ teacher: Id });

/** Nobody substitutes for longer, ms. */
const LONGEST = 366 * DAY;

export const actions = namedActions({
	invite: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'own');
		const fields = await formFields(event.request, Invite);
		if (!fields) return fail(400, { problem: 'role' as const });
		const { role, date } = fields;
		// Until that day is over where the school is.
		const until =
			role === 'substitute'
				? Date.parse(date || 'no day') + DAY - schoolOffset(now) * 60_000
				: null;
		if (until !== null && !(until > now && until <= now + LONGEST))
			return fail(400, { problem: 'date' as const });
		const code = await invite(db, { inClass: here.id, role, until, now });
		return code ? { code, role } : fail(409, { problem: 'many' as const });
	},
	withdraw: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'own');
		await withdrawInvitations(db, here.id);
		return { done: 'withdrawn' as const };
	},
	remove: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'own');
		const fields = await formFields(event.request, Which);
		const done = fields && (await endTeaching(db, here.id, fields.teacher));
		return done ? { done: 'removed' as const } : fail(409, { problem: 'gone' as const });
	},
	handOver: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'own');
		const fields = await formFields(event.request, Which);
		const teachers = await teachersOf(db, here.id, now);
		const to = teachers.find(({ account, role }) => account === fields?.teacher && role === 'co');
		if (!to) return fail(409, { problem: 'gone' as const });
		await db
			.transaction()
			.execute((trx) => giveClass(trx, { inClass: here.id, to: to.account, stays: true, now }));
		return { done: 'handedOver' as const };
	},
	/** Whoever teaches with somebody may go; whose class it is hands it over or deletes it. */
	leave: async (event: RequestEvent) => {
		const { db, here, teacher } = await classHere(event);
		if (!(await endTeaching(db, here.id, teacher))) return fail(409, { problem: 'yours' as const });
		redirect(303, '/teach');
	}
});
