import { redirect } from '@sveltejs/kit';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { leaveClass } from '#lib/server/pupils/pupil-classes.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	leave: async (event: RequestEvent) => {
		const { account } = await signedIn(event);
		const { db, now } = await backend();
		await leaveClass(db, { account: account.id, inClass: event.params.id, now: now() });
		redirect(303, '/class');
	}
});
