import { redirect, type RequestEvent } from '@sveltejs/kit';
import { deleteAccount } from '#lib/server/accounts/accounts.ts';
import { deleteCookie } from '#lib/server/accounts/cookie.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { signOut } from '#lib/server/accounts/sign-out.ts';
import { backend } from '#lib/server/backend.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

export const actions = namedActions({
	/** Signs this device out, for somebody else to use it. */
	switch: async (event: RequestEvent) => {
		await signOut(event);
		redirect(303, '/join');
	},
	/** Deletes the account with all that the server has of it. */
	forget: async (event: RequestEvent) => {
		const { account } = await signedIn(event);
		const { db } = await backend();
		// A teacher's has classes in it; it is deleted elsewhere, with more care.
		if (account.role === 'teacher') redirect(303, '/teach/account');
		await deleteAccount(db, account.id);
		deleteCookie(event.cookies, event.url);
		redirect(303, '/join');
	}
});
