import { json } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { answers } from '#lib/server/database/database.ts';
import type { RequestHandler } from './$types';

/** For whatever watches over servers: 200 while this one and its database answer, else 503. */
export const GET: RequestHandler = async () => {
	const { db } = await backend();
	const well = await answers(db);
	return json(
		{ status: well ? 'ok' : 'the database does not answer' },
		{ status: well ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
