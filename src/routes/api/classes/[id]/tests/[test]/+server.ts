import { error, json } from '@sveltejs/kit';
import { HandedIn } from '#lib/class/class-test.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { Allowance } from '#lib/server/allowance.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/body.ts';
import { beginClassTest, memberHere, takeIn } from '#lib/server/classes/taking-tests.ts';
import type { RequestHandler } from './$types';

/** More than two hundred answers take, bytes. */
const MOST = 500_000;

/** A device that cannot get through tries again now and then, not all the time. */
const pace = new Allowance({ burst: 30, perSecond: 1 });

/** Begins: gives the questions, while the test is open. */
export const POST: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) error(429, 'Wait a moment before you try again.');
	const { id, test } = event.params;
	return json(await beginClassTest(db, { account: account.id, inClass: id, test }, now()));
};

/** Hands in. The same again changes nothing. */
export const PUT: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) error(429, 'Wait a moment before you try again.');
	const { id, test } = event.params;
	// Whoever is not in the class is told so, whatever they send.
	await memberHere(db, account.id, id);
	const handedIn = await jsonBody(event.request, HandedIn, MOST);
	const which = { account: account.id, inClass: id, test };
	return json({ at: await takeIn(db, which, handedIn, now()) });
};
