import { json, type RequestEvent } from '@sveltejs/kit';
import { BeginTest } from '#lib/class/tests/class-test.ts';
import { SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { backend } from '#lib/server/backend.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { beginClassTest, timeLeft } from '#lib/server/class-tests/begin-test.ts';
import { takeIn } from '#lib/server/class-tests/take-in.ts';
import { memberIn } from '#lib/server/class-tests/taking.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler, RouteParams } from './$types';

/** More than two hundred answers take, bytes. */
const MOST = 500_000;
const SHORT = 1000;

/** A device that cannot get through tries again now and then, not all the time. */
const pace = new Allowance({ burst: 30, perSecond: 1 });

/** Who asks, about which test. */
async function asking(event: RequestEvent<RouteParams>) {
	const { account } = await signedIn(event);
	const open = await backend();
	if (!pace.take(account.id, open.now())) refuse('test-tried-too-often');
	const { id, test } = event.params;
	return { ...open, which: { account: account.id, inClass: id, test } };
}

/** How much time is left to who has begun. */
export const GET: RequestHandler = async (event) => {
	const { db, now, which } = await asking(event);
	const left = orRefuse(await timeLeft(db, which, now()));
	return json(left, { headers: { 'cache-control': 'no-store' } });
};

/** Begins: gives the questions, while the test is open, without anything that tells an answer. */
export const POST: RequestHandler = async (event) => {
	const { db, now, which } = await asking(event);
	orRefuse(await memberIn(db, which.account, which.inClass));
	// An app from before would need the key, and find none.
	if (!event.request.headers.get('content-type')?.startsWith('application/json'))
		refuse('test-needs-update');
	await jsonBody(event.request, loosened(BeginTest), SHORT);
	return json(orRefuse(await beginClassTest(db, which, now())));
};

/** Hands in. The same again changes nothing. */
export const PUT: RequestHandler = async (event) => {
	const { which, now, ...logs } = await asking(event);
	// Whoever is not in the class is told so, whatever they send.
	orRefuse(await memberIn(logs.db, which.account, which.inClass));
	const handedIn = await jsonBody(event.request, SentAnswers, MOST);
	return json({ at: orRefuse(await takeIn(logs, which, handedIn, now())) });
};
