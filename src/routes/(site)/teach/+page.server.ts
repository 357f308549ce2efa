import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { ClassName } from '#lib/class/class-name.ts';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { newClassCode, USUAL_CODE_DAYS } from '#lib/server/classes/codes.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

const Fields = z.object({ name: ClassName });
const Code = z.object({ code: z.string().check(z.regex(/^[\s0-9a-z-]{16,40}$/i)) });

export const actions = namedActions({
	/** A name is all it takes: the class comes with a code. */
	create: async (event: RequestEvent) => {
		const { account } = await teacherHere(event);
		const fields = await formFields(event.request, Fields);
		if (!fields) return fail(400, { problem: 'name' as const });
		const { db, now } = await backend();
		const made = await newClass(db, { teacher: account.id, name: fields.name, now: now() });
		await newClassCode(db, { inClass: made.id, days: USUAL_CODE_DAYS, now: now() });
		redirect(303, `/teach/${made.id}`);
	},
	/** To the address that the link of an invitation has, too; that is where it is looked up. */
	with: async (event: RequestEvent) => {
		await teacherHere(event);
		const fields = await formFields(event.request, Code);
		if (!fields) return fail(400, { problem: 'code' as const });
		redirect(303, `/teach/with/${fields.code.replaceAll(/\s/g, '')}`);
	}
});
