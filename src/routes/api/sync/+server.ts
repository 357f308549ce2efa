import { Push } from '#lib/memory/log/exchange.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { exchange, lineageFor } from '#lib/server/log/exchange.ts';
import { inPieces, LargeReply } from '#lib/server/turns/replies.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A full push with the largest entries there usually are, bytes. */
const MOST = 2_000_000;

/** A long log goes up in hundreds of pushes; nobody studies faster than this. */
const pace = new Allowance({ burst: 100, perSecond: 10 });

/** When a device may ask again whose account is full, seconds. */
const AGAIN = 3600;

/** Takes what a device brings, gives what it lacks. */
export const POST: RequestHandler = async (event) => {
	const { account, known } = await signedIn(event);
	const { now } = await backend();
	if (!pace.take(account.id, now())) refuse('too-fast');
	const push = await jsonBody(event.request, Push, MOST, true);
	if (push.account !== undefined && push.account !== known) refuse('signed-in-as-another');
	const logs = await backend();
	const lineage = lineageFor(logs.lineage, { account: account.id, known });
	const large = new LargeReply(event, account.id);
	try {
		const beforeReading = (bytes: number) => large.room(bytes);
		const reply = await exchange({ ...logs, lineage, beforeReading }, account.id, push);
		return new Response(large.body(inPieces(JSON.stringify(reply))), {
			// No 200, which an older app would take for “all of it is here”.
			status: reply.full ? 507 : 200,
			headers: {
				'content-type': 'application/json',
				...(reply.full && { 'retry-after': String(AGAIN) })
			}
		});
	} catch (error) {
		large.leave();
		throw error;
	}
};
