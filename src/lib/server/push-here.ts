/** A device's message about one of its account's logs, answered: what both routes for logs have in common. */
import type { RequestEvent } from '@sveltejs/kit';
import { Push } from '#lib/memory/log/exchange.ts';
import { signedIn } from './accounts/guard.ts';
import { backend } from './backend.ts';
import { Allowance } from './http/allowance.ts';
import { jsonBody } from './http/body.ts';
import { refuse } from './refuse.ts';
import { inPieces, LargeReply } from './turns/replies.ts';
import { EDITS, REVIEWS, type AccountLog } from './log/account-log.ts';
import { exchange, lineageFor } from './log/exchange.ts';
import { lastOf } from './log/log-end.ts';

/** A full push with the largest entries there usually are, bytes. */
const MOST = 2_000_000;

/** When a device may ask again whose account is full, seconds. */
const AGAIN = 3600;

/** A long log goes up in hundreds of pushes; nobody studies faster than this, nor types. */
export const newPace = (): Allowance => new Allowance({ burst: 100, perSecond: 10 });

/** Takes what a device brings, gives what it lacks. */
export async function answerPush(
	event: RequestEvent,
	of: AccountLog,
	pace: Allowance
): Promise<Response> {
	const { account, known } = await signedIn(event);
	const { now } = await backend();
	if (!pace.take(account.id, now())) refuse('too-fast');
	const push = await jsonBody(event.request, Push, MOST, true);
	if (push.account !== undefined && push.account !== known) refuse('signed-in-as-another');
	const { db, folding, lineage: here, writer, edits } = await backend();
	const lineage = lineageFor(here, { account: account.id, known });
	const large = new LargeReply(event, account.id);
	const beforeReading = (bytes: number) => large.room(bytes);
	const logs = { db, lineage, now, of, beforeReading };
	try {
		const reply =
			of === REVIEWS
				? {
						...(await exchange({ ...logs, writer, folding }, account.id, push)),
						// So that a device that edits nothing hears of edits without asking for them.
						edits: await lastOf(db, account.id, EDITS)
					}
				: await exchange({ ...logs, writer: edits }, account.id, push);
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
}
