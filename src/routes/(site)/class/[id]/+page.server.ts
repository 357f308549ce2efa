import { error, redirect } from '@sveltejs/kit';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { leaveClass, pupilClass } from '#lib/server/classes/pupil-classes.ts';
import { namedActions } from '#lib/server/named-actions.ts';
import type { PageServerLoad, RequestEvent } from './$types';

/** A class as its pupil sees it; to everybody else there is none. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const session = await locals.session();
	const { db } = await backend();
	const mine = session && (await pupilClass(db, session.account.id, params.id));
	return { mine: mine ?? error(404, 'There is no such class.') };
};

export const actions = namedActions({
	leave: async (event: RequestEvent) => {
		const { account } = await signedIn(event);
		const { db, now } = await backend();
		await leaveClass(db, { account: account.id, inClass: event.params.id, now: now() });
		redirect(303, '/class');
	}
});
