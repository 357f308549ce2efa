import { redirect } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { classAtCode } from '#lib/server/classes/class-at-code.ts';
import { speakAsClass } from '#lib/server/http/class-language.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { code } from '#lib/ui/messages/language.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { id, name, lang } = orRefuse(await classAtCode(event));
	speakAsClass(event, languageNamed(lang));
	const session = await event.locals.session();
	const { db } = await backend();
	const classes = session ? await pupilClasses(db, session.account.id) : [];
	if (classes.some((one) => one.class === id)) redirect(303, `/class/${id}`);
	return {
		name,
		spoken: code(),
		/** Whose device this is, where it is somebody's. */
		here: session && {
			role: session.account.role,
			classes: classes.map((one) => ({ name: one.name, nickname: one.nickname }))
		}
	};
};

export const GET = asJson(_read);
