import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { nicknameFrom } from '#lib/class/roster/nickname.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { backend } from '#lib/server/backend.ts';
import { classAtCode } from '#lib/server/classes/class-at-code.ts';
import { speakAsClass, speakAsOwnClass } from '#lib/server/http/class-language.ts';
import { join } from '#lib/server/pupils/joining.ts';
import { networkOf } from '#lib/server/network.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

const Fields = z.object({ nickname: z.string() });

export const actions = namedActions({
	join: async (event: RequestEvent) => {
		const { id, code, ...inClass } = orRefuse(await classAtCode(event));
		const lang = languageNamed(inClass.lang);
		speakAsClass(event, lang);
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
		const by = { code, network: networkOf(event.getClientAddress()) };
		const wish = { inClass: id, account, nickname, now: now(), by };
		const joined = await join(db, wish);
		if (!joined) return fail(409, { problem: 'full' as const, typed: nickname });
		if (!session) await signIn(event, joined.account);
		speakAsOwnClass(event, lang);
		redirect(303, `/class/${id}`);
	}
});
