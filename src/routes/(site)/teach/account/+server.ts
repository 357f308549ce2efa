import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { loginOf } from '#lib/server/accounts/logins.ts';
import { passkeysOf } from '#lib/server/accounts/passkeys.ts';
import { recoveryCodesLeft } from '#lib/server/accounts/recovery.ts';
import { sessionsOf } from '#lib/server/accounts/sessions.ts';
import { backend } from '#lib/server/backend.ts';
import { classesOnDeletion } from '#lib/server/classes/teaching.ts';
import type { RequestEvent } from './$types';
import { asJson } from '#lib/server/http/page-json.ts';

export const _read = async (event: RequestEvent) => {
	const { account, hash } = await teacherOnPage(event);
	const { db, now } = await backend();
	const login = await loginOf(db, account.id);
	const sessions = await sessionsOf(db, account.id);
	return {
		now: now(),
		name: login?.name ?? '',
		hasPassword: Boolean(login?.password),
		sessions: sessions.map((session) => ({ ...session, here: session.hash === hash })),
		passkeys: await passkeysOf(db, account.id),
		codesLeft: await recoveryCodesLeft(db, account.id),
		...(await classesOnDeletion(db, account.id, now())),
		recovered: event.url.searchParams.has('recovered')
	};
};

export const GET = asJson(_read);
