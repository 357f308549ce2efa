/**
 * Requests with which somebody may guess are answered by turns, a few at once: a flood of them, each with
 * a page to be drawn, keeps no other page waiting, nor the database from anybody else.
 */
import type { RequestEvent } from '@sveltejs/kit';
import { FairGate, TooBusy } from '#lib/server/turns/fair-gate.ts';
import { networkOf } from '#lib/server/network.ts';
import { refusalReply } from '#lib/server/refuse.ts';

/** Fewer than there are connections to the database. Those who wait do so for some seconds. */
const gate = new FairGate({ atOnce: 6, mostWaiting: 300 });

/** Seconds until there is room again. */
const COME_BACK = '5';

/** Where a secret is typed. */
const TYPED: ReadonlySet<string | null> = new Set([
	'/(site)/join/card',
	'/(site)/join/[code]',
	'/(site)/teach/account',
	'/(site)/teach/recover',
	'/(site)/teach/sign-in',
	'/(site)/teach/sign-up',
	'/api/link/[code]'
]);
/** Where it stands in the address. */
const IN_ADDRESS = '/(site)/join/[code]';

type Asking = Pick<RequestEvent, 'getClientAddress' | 'isSubRequest' | 'request' | 'route'>;

/** Answers a request when its turn comes; where too many wait, at once and in few words. */
export async function inTurn(event: Asking, answer: () => Promise<Response>): Promise<Response> {
	if (!mayGuess(event)) return answer();
	await arrived(event.request);
	try {
		return await gate.run(networkOf(event.getClientAddress()), answer);
	} catch (thrown) {
		if (!(thrown instanceof TooBusy)) throw thrown;
		const headers = { 'retry-after': COME_BACK, refresh: COME_BACK, 'cache-control': 'no-store' };
		return refusalReply('too-many-at-once', headers);
	}
}

/** Waits until all of a form is here: one that is sent slowly takes up no turn. */
async function arrived(request: Request): Promise<void> {
	// What cannot be read is for the page to refuse.
	if (request.body)
		await request
			.clone()
			.arrayBuffer()
			.catch(() => undefined);
}

/** What a page asks on its visitor's behalf has had its turn. */
const mayGuess = ({ isSubRequest, request, route }: Asking): boolean =>
	!isSubRequest && (route.id === IN_ADDRESS || (request.method === 'POST' && TYPED.has(route.id)));
