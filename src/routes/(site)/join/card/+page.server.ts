import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { guessedOrWait, isWait } from '#lib/server/guesses/guesses.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { backend } from '#lib/server/backend.ts';
import { wordsFrom } from '#lib/server/pupils/slip-words.ts';
import { accountOfSlip } from '#lib/server/pupils/slips.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

const Fields = z.object({ words: z.string().check(z.maxLength(2000)) });

export const actions = namedActions({
	enter: async (event: RequestEvent) => {
		const fields = await formFields(event.request, Fields);
		const typed = wordsFrom(fields?.words ?? '');
		const kept = (fields?.words ?? '').slice(0, 100);
		if ('unknown' in typed)
			return fail(400, { problem: 'unknown' as const, unknown: typed.unknown, typed: kept });
		if ('count' in typed)
			return fail(400, { problem: 'count' as const, count: typed.count, typed: kept });
		const session = await event.locals.session();
		const { db } = await backend();
		const account = await guessedOrWait(event, { what: 'card' }, (who) =>
			accountOfSlip(db, typed.words, who)
		);
		if (isWait(account)) {
			const { busy, wait } = account;
			return fail(busy ? 503 : 429, { problem: 'wait' as const, wait, typed: kept });
		}
		if (!account) return fail(404, { problem: 'wrong' as const, typed: kept });
		if (session && session.account.id !== account)
			return fail(409, { problem: 'taken' as const, typed: kept });
		if (!session) await signIn(event, account);
		redirect(303, '/class');
	}
});
