import { json } from '@sveltejs/kit';
import { loosened } from '#lib/releases/loosened.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { refuse } from '#lib/server/refuse.ts';
import { pushKey } from '#lib/server/reminders/push-key.ts';
import { isPushService } from '#lib/server/reminders/push-service.ts';
import { isReminded, remind, stopReminding } from '#lib/server/reminders/reminders.ts';
import { Wanted } from '#lib/server/reminders/wanted.ts';
import type { RequestHandler } from './$types';

/** Bytes: an address, two keys and a time. */
const MOST = 3000;
const Read = loosened(Wanted);

/** Whether the device that asks is reminded, and the key that its browser holds messages against. */
export const GET: RequestHandler = async (event) => {
	const { account, hash: session } = await signedIn(event);
	const { db } = await backend();
	const { publicKey } = await pushKey(db);
	return json({ key: publicKey, on: await isReminded(db, { account: account.id, session }) });
};

/** Reminds the device that asks, as it wants to be, in the language that it speaks. */
export const PUT: RequestHandler = async (event) => {
	const { account, hash: session } = await signedIn(event);
	const { endpoint, p256dh, auth, minute, zone } = await jsonBody(event.request, Read, MOST);
	// Another address would be whatever somebody wants this server to ask.
	if (!isPushService(endpoint, process.env.PUSH_SERVICES)) refuse('unexpected');
	const { db, now } = await backend();
	await remind(
		db,
		{ account: account.id, session },
		{ endpoint, p256dh, auth, minute, zone, language: event.locals.language, now: now() }
	);
	return new Response(null, { status: 204 });
};

/** Reminds it no more. */
export const DELETE: RequestHandler = async (event) => {
	const { account, hash: session } = await signedIn(event);
	await stopReminding((await backend()).db, { account: account.id, session });
	return new Response(null, { status: 204 });
};
