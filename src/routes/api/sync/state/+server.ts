import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { version } from '$app/env';
import { error } from '@sveltejs/kit';
import { Allowance } from '#lib/server/allowance.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { Gate } from '#lib/server/gate.ts';
import { backend } from '#lib/server/backend.ts';
import { stateOf } from '#lib/server/log/state.ts';
import type { RequestHandler } from './$types';

/** A device asks once; a learner has few. */
const pace = new Allowance({ burst: 20, perSecond: 0.1 });

/** A large state takes tens of megabytes to make: so many are made at once. */
const room = new Gate(2);

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What the account remembers, so that a new device can study before the history is there. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) error(429, 'This was asked for a moment ago.');
	const made = await room.run(async () => {
		const state = await stateOf(db, account.id, version);
		return state && compressed(state, event.request.headers.get('accept-encoding') ?? '');
	});
	if (!made) return new Response(null, { status: 204 });
	const { encoding, body } = made;
	return new Response(body as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/octet-stream',
			...(encoding && { 'content-encoding': encoding }),
			vary: 'accept-encoding',
			'footnote-release': version
		}
	});
};

/** Quickly rather than well: somebody is waiting. */
async function compressed(bytes: Uint8Array, accepted: string) {
	if (/\bbr\b/.test(accepted)) {
		const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
		return { encoding: 'br', body: await brotlied(bytes, { params }) };
	}
	if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: await gzipped(bytes) };
	return { encoding: undefined, body: bytes };
}
