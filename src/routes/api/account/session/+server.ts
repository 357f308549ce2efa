import { signOut } from '#lib/server/accounts/sign-out.ts';
import type { RequestHandler } from './$types';

/** Signs this device out. */
export const DELETE: RequestHandler = async (event) => {
	await signOut(event);
	return new Response(null, { status: 204 });
};
