import { redirect } from '@sveltejs/kit';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { takeUp } from '#lib/server/classes/invitations.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	accept: async (event: RequestEvent) => {
		const { account } = await teacherHere(event);
		const { db, now } = await backend();
		const typed = event.params.code;
		const inClass = await takeUp(db, { typed, account: account.id, now: now() });
		if (!inClass) refuse('invitation-not-good');
		redirect(303, `/teach/${inClass}`);
	}
});
