import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { codeFrom } from '#lib/class/code.ts';
import { nicknameFrom } from '#lib/class/nickname.ts';
import { guessed } from '#lib/server/accounts/guesses.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { backend } from '#lib/server/backend.ts';
import { classByCode } from '#lib/server/classes/codes.ts';
import { join } from '#lib/server/classes/joining.ts';
import { pupilClasses } from '#lib/server/classes/pupil-classes.ts';
import { formFields } from '#lib/server/form-fields.ts';
import { namedActions } from '#lib/server/named-actions.ts';
import type { PageServerLoad, RequestEvent } from './$types';

/** The class that the address opens. No code, a wrong one and an old one end alike. */
async function classAt(event: Pick<RequestEvent, 'getClientAddress' | 'params'>) {
	const { db, now } = await backend();
	const found = await guessed(event, 'class', () => {
		const code = codeFrom(event.params.code);
		return code === undefined ? undefined : classByCode(db, code, now());
	});
	return found ?? error(404, 'This code is not good, or no longer.');
}

export const load: PageServerLoad = async (event) => {
	const { id, name } = await classAt(event);
	const session = await event.locals.session();
	const { db } = await backend();
	const classes = session ? await pupilClasses(db, session.account.id) : [];
	if (classes.some((one) => one.class === id)) redirect(303, `/class/${id}`);
	return {
		name,
		/** Whose device this is, where it is somebody's. */
		here: session && {
			role: session.account.role,
			classes: classes.map((one) => ({ name: one.name, nickname: one.nickname }))
		}
	};
};

const Fields = z.object({ nickname: z.string() });

export const actions = namedActions({
	join: async (event: RequestEvent) => {
		const { id } = await classAt(event);
		const session = await event.locals.session();
		if (session?.account.role === 'teacher') return fail(403, { problem: 'teacher' as const });
		const fields = await formFields(event.request, Fields);
		const nickname = fields && nicknameFrom(fields.nickname);
		if (!nickname)
			return fail(400, {
				problem: 'nickname' as const,
				typed: (fields?.nickname ?? '').slice(0, 100)
			});
		const { db, now } = await backend();
		const account = session?.account.id;
		const joined = await join(db, { inClass: id, account, nickname, now: now() });
		if (!joined) return fail(409, { problem: 'full' as const });
		if (!session) await signIn(event, joined.account);
		redirect(303, `/class/${id}`);
	}
});
