import { backend } from '#lib/server/backend.ts';
import { pupilClass } from '#lib/server/pupils/pupil-classes.ts';
import { languageOfClass } from '#lib/server/classes/classes.ts';
import { speakAsOwnClass } from '#lib/server/http/class-language.ts';
import { code } from '#lib/ui/messages/language.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { pupilTests } from '#lib/server/class-tests/pupil-tests.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** A class as its pupil sees it; to everybody else there is none. */
export const _read = async (event: RequestEvent) => {
	const { locals, params } = event;
	const session = await locals.session();
	const { db, now } = await backend();
	const mine = session && (await pupilClass(db, session.account.id, params.id));
	if (!mine) refuse('no-such-class');
	speakAsOwnClass(event, languageNamed(await languageOfClass(db, params.id)));
	const which = { account: session.account.id, inClass: params.id };
	return { spoken: code(), mine, tests: await pupilTests(db, which, now()) };
};

export const GET = asJson(_read);
