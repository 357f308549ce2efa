import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Whose device this is. */
export const GET: RequestHandler = async ({ locals }) => {
	const session = await locals.session();
	return json({ account: session?.account ?? null });
};
