import { json } from '@sveltejs/kit';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { pupilClasses } from '#lib/server/classes/pupil-classes.ts';
import type { RequestHandler } from './$types';

/** The classes of whoever asks, with what is assigned there. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	return json(await pupilClasses((await backend()).db, account.id));
};
