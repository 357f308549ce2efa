import { json, type RequestEvent } from '@sveltejs/kit';
import { Beginning } from '#lib/memory/log/exchange.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { newLink } from '#lib/server/accounts/links.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { qrOf } from '#lib/class/qr.ts';
import { backend } from '#lib/server/backend.ts';
import { EDITS } from '#lib/server/log/account-log.ts';
import { take } from '#lib/server/log/taken.ts';
import { networkOf } from '#lib/server/network.ts';
import { DAY } from '#lib/memory/day.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A whole school may ask at once, behind one address. */
const pace = new Allowance({ burst: 1500, perSecond: 2 });

/**
 * Accounts that one address may make in a day. Pupils of a class get theirs by joining it: this is for
 * those who learn by themselves on two devices.
 */
const ACCOUNTS = { most: 60, within: DAY };

/** Bytes: more than the few entries that a device begins with. */
const MOST = 20_000;

/** A code for another device; a learner who has answered or made something, and has no account, gets one by this. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = await backend();
	if (!pace.take(networkOf(event.getClientAddress()), now())) refuse('links-too-often');
	const session = await event.locals.session();
	const account = session?.account.id ?? (await begun(event));
	const link = await newLink(db, account, now());
	return json({ ...link, qr: qrOf(`${event.url.origin}/link#${link.code}`) });
};

/** An account that begins with what the device has answered or written: there is none with nothing in it. */
async function begun(event: RequestEvent): Promise<string> {
	const { db, now, writer, edits } = await backend();
	const beginning = await jsonBody(event.request, Beginning, MOST, true);
	const { taken } = take({ ...beginning, since: 0 }, now());
	const edited = beginning.edits
		? take({ ...beginning.edits, now: beginning.now, since: 0 }, now(), EDITS).taken
		: [];
	if (taken.length + edited.length === 0) refuse('nothing-to-take-over');
	// Counted before anything is made.
	const from = { bucket: `accounts from ${networkOf(event.getClientAddress())}`, ...ACCOUNTS };
	if (!(await attempt(db, from, now()))) refuse('begun-too-often');
	const { id } = await newAccount(db, 'learner', now());
	if (taken.length > 0) await writer.add({ account: id, taken, arrived: now() });
	if (edited.length > 0) await edits.add({ account: id, taken: edited, arrived: now() });
	await signIn(event, id);
	return id;
}
