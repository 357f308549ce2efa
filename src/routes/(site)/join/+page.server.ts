import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { codeFrom } from '#lib/class/code.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

const Fields = z.object({ code: z.string().check(z.maxLength(100)) });

export const actions = namedActions({
	/** To the address that the QR code has, too; that is where the code is looked up. */
	code: async (event: RequestEvent) => {
		const fields = await formFields(event.request, Fields);
		const code = fields && codeFrom(fields.code);
		if (!code) return fail(400, { problem: 'code' as const, typed: fields?.code ?? '' });
		redirect(303, `/join/${code}`);
	}
});
