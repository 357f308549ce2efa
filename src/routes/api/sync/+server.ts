import { json } from '@sveltejs/kit';
import { Push } from '#lib/memory/exchange.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/body.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import type { RequestHandler } from './$types';

/** A full push with the largest entries there usually are, bytes. */
const MOST = 2_000_000;

/** Takes what a device brings, gives what it lacks. */
export const POST: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const push = await jsonBody(event.request, Push, MOST);
	return json(await exchange(await backend(), account.id, push));
};
