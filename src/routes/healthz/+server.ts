import { json } from '@sveltejs/kit';
import { troubleNow } from '#lib/server/backend.ts';
import { TROUBLES } from '#lib/server/database/unavailable.ts';
import type { RequestHandler } from './$types';

/** For whatever watches over servers: 200 while this one and its database do their work, else 503 and why. */
export const GET: RequestHandler = async () => {
	const trouble = await troubleNow();
	const headers = { 'cache-control': 'no-store' };
	if (!trouble) return json({ status: 'ok' }, { headers });
	return json(
		{ status: TROUBLES[trouble] },
		{ status: 503, headers: { ...headers, 'retry-after': '5' } }
	);
};
