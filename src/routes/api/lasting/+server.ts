import { makeLast } from '#lib/server/http/lasting-cookies.ts';
import type { RequestHandler } from './$types';

/** Gives the cookies that a device's pages have written the life that only a server can give them. */
export const POST: RequestHandler = ({ cookies, url }) => {
	makeLast(cookies, url);
	return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
};
