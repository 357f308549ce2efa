import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { invitationAt } from '#lib/server/classes/invitations.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** What an invitation is to, for a teacher who has its code. */
export const _read = async (event: RequestEvent) => {
	await teacherOnPage(event);
	const { db, now } = await backend();
	const invitation = await invitationAt(db, event.params.code, now());
	if (!invitation) refuse('invitation-not-good');
	const { name, role, until } = invitation;
	return { name, role, until };
};

export const GET = asJson(_read);
