import { error, json } from '@sveltejs/kit';
import { Allowance } from '#lib/server/allowance.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { newLink } from '#lib/server/accounts/links.ts';
import { qrOf } from '#lib/server/qr.ts';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** A whole school may begin at once, behind one address. */
const pace = new Allowance({ burst: 1500, perSecond: 2 });

/** A code for another device; a learner without an account gets one by this. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = await backend();
	if (!pace.take(event.getClientAddress(), now()))
		error(429, 'Too many at once from here. Try again in a minute.');
	const session = await event.locals.session();
	const account = session?.account ?? (await newAccount(db, 'learner', now()));
	if (!session) await signIn(event, account.id);
	const link = await newLink(db, account.id, now());
	return json({ ...link, qr: qrOf(`${event.url.origin}/link#${link.code}`) });
};
